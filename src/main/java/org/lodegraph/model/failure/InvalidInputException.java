package org.lodegraph.model.failure;

import java.util.List;

/** Input with things wrong in it, every one of them listed with its place, so that one look is enough to mend them all. */
public final class InvalidInputException extends LodegraphException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /**
     * @param what what was read and what came of it, such as {@code import, nothing was written}
     * @param lines one line a fault, each {@code file:line:column: what, found, expected}
     */
    public InvalidInputException(String what, List<String> lines) {
        this(what, lines.size(), lines);
    }

    /**
     * @param what what was read and what came of it
     * @param count how many faults there are
     * @param lines one line a fault, perhaps not of all of them
     */
    public InvalidInputException(String what, int count, List<String> lines) {
        super(count + (count == 1 ? " fault in " : " faults in ") + what + "\n" + String.join("\n", lines), null);
        this.lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    /** {@return one line a fault, perhaps not of all of them} */
    public List<String> lines() {
        return lines;
    }
}
