import { resolve, dirname } from 'node:path';
import { isContractProcedure } from '@orpc/contract';
import { createRouterClient, ORPCError } from '@orpc/server';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';
import { createHost } from './wire.ts';
import { EXIT, usage, type Terminal } from './terminal-words.ts';
import { readJson, toJson } from './terminal-support.ts';

/** `call FILE NOUN.VERB [JSON]`: any procedure of the contract; `call FILE --list`: all of them with their input schemas. */
export async function call(words: readonly string[], terminal: Terminal): Promise<number> {
  const [file, procedure, word = '{}'] = words;
  if (file === undefined || procedure === undefined) return usage(terminal);
  if (procedure === '--list') {
    terminal.out(toJson(listProcedures()));
    return EXIT.done;
  }
  const input = readJson(word);
  const [noun = '', verb = ''] = procedure.split('.');
  if (input === null || !isProcedure(noun, verb)) return usage(terminal);
  const host = openHost(file, terminal);
  if (host === null) return EXIT.refused;
  try {
    const client: unknown = createRouterClient(host.router, { context: {} });
    terminal.out(toJson(await answerOf(await callOf(client, noun, verb)(input.value))));
    return EXIT.done;
  } catch (error) {
    return failed(error, terminal);
  } finally {
    await host.close();
  }
}

function openHost(file: string, terminal: Terminal): ReturnType<typeof createHost> | null {
  try {
    return createHost({ dataFolder: dirname(resolve(file)), bookFile: resolve(file), log: (line) => terminal.note(line) });
  } catch (error) {
    terminal.note(JSON.stringify({ code: error instanceof Error ? error.message.split(':')[0] : 'internal.unexpected', params: {}, message: 'Buku tidak dapat dibuka.' }));
    return null;
  }
}

function failed(error: unknown, terminal: Terminal): number {
  if (error instanceof ORPCError && error.code === 'REFUSED') {
    terminal.note(JSON.stringify(error.data));
    return EXIT.refused;
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    terminal.note(JSON.stringify({ code: 'input.invalid', params: {}, message: 'Isian tidak sesuai dengan bentuk yang diminta.', issues: error.data }));
    return EXIT.usage;
  }
  throw error;
}

/** Files come out as their name, size and base64. */
async function answerOf(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    return { name: value instanceof File ? value.name : '', type: value.type, size: value.size, base64: Buffer.from(await value.arrayBuffer()).toString('base64') };
  }
  return value;
}

function isProcedure(noun: string, verb: string): boolean {
  const verbs: object | undefined = Object.entries(contract).find(([name]) => name === noun)?.[1];
  return verbs !== undefined && Object.hasOwn(verbs, verb);
}

type Procedure = (input: unknown) => Promise<unknown>;

function callOf(client: unknown, noun: string, verb: string): Procedure {
  // The router client is a proxy of functions two levels deep; `isProcedure` has checked the names.
  return (client as Readonly<Record<string, Readonly<Record<string, Procedure>>>>)[noun]?.[verb] ?? (() => Promise.reject(new Error('unknown procedure')));
}

/** Every procedure with its kind, refusals and the JSON schema of its input. */
export function listProcedures(): readonly { readonly procedure: string; readonly kind: string; readonly refusals: readonly string[]; readonly input: unknown }[] {
  return Object.entries(contract).flatMap(([noun, verbs]) =>
    Object.entries(verbs).flatMap(([verb, procedure]: [string, unknown]) => {
      if (!isContractProcedure(procedure)) return [];
      const { meta, inputSchema } = procedure['~orpc'];
      const input = inputSchema instanceof z.ZodType ? z.toJSONSchema(inputSchema, { io: 'input', unrepresentable: 'any' }) : {};
      return [{ procedure: `${noun}.${verb}`, kind: String(meta['kind'] ?? ''), refusals: refusalsOf(meta['refusals']), input }];
    }),
  );
}

function refusalsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : [];
}
