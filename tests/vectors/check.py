"""A second reading of tests/vectors, with Python's standard library only: CBOR by hand, hash chain, container.

Signatures and the age layer are left to the program; what is compared here is structure and hashes, written from
FORMAT.md and not from the code. Prints one line a file, `<name> ok` or `<name> refused`; exits 1 when a file expected
to be ok is not, or when one of the refusals that this reader can see is missed.
"""
import base64, hashlib, pathlib, struct, sys, unicodedata, zlib

# Refusals that need keys, age or a reader's own identity, and so cannot be seen here.
UNSEEN = {"bundle.senderUnknown", "bundle.signatureWrong", "bundle.foreignCooperative", "bundle.notForThisDevice",
          "bundle.profileRefused", "trust.newerNeeded", "trust.forked", "feed.sealInvalid"}
ZERO = bytes(32)


def need(condition):
    if not condition:
        raise ValueError("refused")


def item(data, at, depth):
    need(at < len(data))
    major, extra = data[at] >> 5, data[at] & 31
    size = 0 if extra < 24 else 1 << (extra - 24)
    need(extra < 28 and at + 1 + size <= len(data) and major != 6)
    number = extra if size == 0 else int.from_bytes(data[at + 1:at + 1 + size], "big")
    at += 1 + size
    if major == 7:
        need(size == 0 and number in (20, 21, 22))
        return {20: False, 21: True, 22: None}[number], at
    need(size == 0 or number >= {1: 24, 2: 1 << 8, 4: 1 << 16, 8: 1 << 32}[size])
    if major < 2:
        need(number <= 2 ** 53 - 1 - major)
        return (number if major == 0 else -1 - number), at
    if major < 4:
        need(at + number <= len(data))
        value = data[at:at + number]
        if major == 3:
            value = value.decode("utf-8")
            need(unicodedata.normalize("NFC", value) == value)
            need(not any((ord(c) < 32 and c != "\n") or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" for c in value))
        return value, at + number
    need(depth < 8 and number * (major - 3) <= len(data) - at)
    if major == 4:
        values = []
        for _ in range(number):
            value, at = item(data, at, depth + 1)
            values.append(value)
        return values, at
    values, before = {}, -1
    for _ in range(number):
        key, at = item(data, at, depth + 1)
        need(type(key) is int and key > before)
        before = key
        values[key], at = item(data, at, depth + 1)
    return values, at


def cbor(data):
    value, end = item(data, 0, 0)
    need(end == len(data))
    return value


def records(frame, stored):
    kind, compression, stored_length, raw_length, items, digest, _segment = frame
    need(kind in (1, 2, 3, 9) and compression in (0, 1) and raw_length <= 1 << 20 and stored_length <= raw_length + 65536)
    need(len(stored) == stored_length and hashlib.sha256(stored).digest() == digest)
    if compression:
        unpack = zlib.decompressobj()
        stored = unpack.decompress(stored, raw_length + 1)
        need(unpack.eof and not unpack.unused_data)
    need(len(stored) == raw_length)
    found, at = [], 0
    while at < len(stored):
        size = struct.unpack_from(">I", stored, at)[0]
        need(at + 4 + size <= len(stored))
        found.append(stored[at + 4:at + 4 + size])
        at += 4 + size
    need(len(found) == items)
    return found


def container(data):
    need(len(data) >= 24 and data[:8] == bytes.fromhex("894b53420d0a1a0a"))
    major, minor, length, blocks, doctype, reserved = struct.unpack_from(">HHIHHI", data, 8)
    need((major, minor, doctype, reserved) == (1, 0, 0, 0) and 1 <= length <= 4 << 20 and 1 <= blocks <= 8)
    for index in range(blocks):
        need(data[24 + 100 * index:28 + 100 * index] == bytes([1, 1 if index == 0 else 2, 0, 0]))
    at = 24 + 100 * blocks
    need(at + length <= len(data))
    manifest = cbor(data[at:at + length])
    need(type(manifest) is dict and manifest.get(1) == 1 and set(range(1, 16)) <= set(manifest))
    need(not [key for key in manifest if 15 < key < 64] and manifest[12] == [])
    need(1 <= len(manifest[6]) <= 20 and manifest[6] == sorted(manifest[6]) and all(len(head) == 3 for head in manifest[11]))
    at += length
    states = [[segment[2], segment[4]] for segment in manifest[9]]
    events = journals = debit = 0
    for frame in manifest[10]:
        for record in records(frame, data[at:at + frame[2]]):
            value = cbor(record) if frame[0] in (1, 2) else None
            if frame[0] == 2:
                commit, salt, kind, payload = value
                need(len(payload) <= 256 << 10 and hashlib.sha256(b"KSA1\0" + salt + struct.pack(">H", kind) + payload).digest() == commit)
            if frame[0] == 1:
                need(frame[6] < len(states) and len(record) <= 65536 and len(value) == 8 and value[0] == 1)
                state, feed = states[frame[6]], manifest[9][frame[6]][0]
                need(value[1] == state[0])
                state[1] = hashlib.sha256(b"KSE1\0" + feed + struct.pack(">Q", state[0]) + state[1] + record).digest()
                state[0] += 1
                events += 1
                if value[4] in (10, 11):
                    journals, debit = journals + 1, debit + sum(line[1] for line in value[6][4])
        at += frame[2]
    need(at == len(data) and [events, journals, debit] == manifest[14])
    for segment, state in zip(manifest[9], states):
        need(state == [segment[3] + 1, segment[5]] and (segment[2] > 1 or segment[4] == ZERO))


def refused(check, data):
    try:
        check(data)
        return False
    except (ValueError, TypeError, KeyError, IndexError, zlib.error, UnicodeDecodeError):
        return True


def main():
    folder, wrong = pathlib.Path(__file__).parent, 0
    for path in sorted(folder.glob("*.vec")):
        head, body = path.read_text("utf-8").split("\n\n", 1)
        fields = dict(line.split(": ", 1) for line in head.split("\n"))
        if fields["kind"] != "container" or fields["expect"] in UNSEEN:
            continue
        is_refused = refused(container, base64.b64decode(body))
        wrong += is_refused == (fields["expect"] == "ok")
        print(path.name, "refused" if is_refused else "ok")
    for name in ("hostile-cbor.txt", "rfc8949.txt"):
        for line in (folder / name).read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                text, verdict = line.split(" ")
                if refused(cbor, bytes.fromhex(text.replace("-", ""))) == (verdict == "accept"):
                    wrong += 1
                    print(name, text, "differs")
    print("disagreements:", wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
