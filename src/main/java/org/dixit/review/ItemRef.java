package org.dixit.review;

/** Names a claim or quotation in an address: "claim-12". */
public record ItemRef(ItemKind kind, long id) {

    /** @throws IllegalArgumentException if the text names nothing */
    public static ItemRef fromString(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("Names no claim or quotation: " + text);
        }
        return new ItemRef(ItemKind.fromString(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }

    /** The address of its own page. */
    public String page() {
        return "/" + kind.plural() + "/" + id;
    }

    @Override
    public String toString() {
        return kind.word() + "-" + id;
    }
}
