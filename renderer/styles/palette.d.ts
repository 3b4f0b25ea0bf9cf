/** The colours of tokens.css for code that cannot read CSS: the Mantine theme and the charts. A test keeps the two equal. */
export declare const PALETTE: {
    readonly background: "#f6f7f5";
    readonly surface: "#ffffff";
    readonly tint: "#fafbf9";
    readonly border: "#e3e6e1";
    readonly borderStrong: "#cfd4cd";
    readonly text: "#1b221d";
    readonly muted: "#667067";
    readonly green: "#1f6b4a";
    readonly greenSoft: "#e7f1eb";
    readonly amber: "#9a6412";
    readonly amberSoft: "#fbf3e2";
    readonly amberBright: "#d79f3b";
    readonly red: "#b3372f";
    readonly redSoft: "#fbeae8";
    readonly gold: "#b9862f";
    readonly graySoft: "#eef0ec";
};
/** Colours of parts of a whole in their order: greens for what goes to members, golds for people, blue-greys for funds. */
export declare const SERIES_COLORS: readonly ["#1f6b4a", "#3f9068", "#6fb08d", "#a6cfb8", "#cbe2d5", "#b9862f", "#d3ab66", "#6b7a90", "#a3aebc"];
