package org.lodegraph.model.failure;

import java.util.List;

/** Invalid input, with every error and its position, so that all can be fixed in one go. */
public final class InvalidInputException extends LodegraphException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /**
     * @param what the input and the outcome, such as {@code import, nothing was written}
     * @param lines one line per error, each {@code file:line:column: what, found, expected}
     */
    public InvalidInputException(String what, List<String> lines) {
        this(what, lines.size(), lines);
    }

    /**
     * @param what the input and the outcome
     * @param count the number of errors
     * @param lines one line per error, possibly not all of them
     */
    public InvalidInputException(String what, int count, List<String> lines) {
        super(count + (count == 1 ? " fault in " : " faults in ") + what + "\n" + String.join("\n", lines), null);
        this.lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    /** {@return one line per error, possibly not all of them} */
    public List<String> lines() {
        return lines;
    }
}
