package org.lodegraph.data.curate;

import java.util.Optional;
import java.util.Set;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/** Parses cells to typed values; an invalid cell throws a {@link FaultyCellException} with its place. */
public final class RuleCells {

    private RuleCells() {}

    /** {@return the constant whose name in lower case with hyphens is in the cell} */
    public static <E extends Enum<E>> E constant(Class<E> type, Cell cell) {
        try {
            return EnumText.parse(type, "value", cell.text());
        } catch (InvalidValueException e) {
            throw cell.faulty(cell.column(), String.join(", ", e.accepted()));
        }
    }

    public static MineralId mineral(Cell cell) {
        try {
            return new MineralId(cell.text());
        } catch (InvalidValueException e) {
            throw cell.faulty("mineral", String.join(", ", e.accepted()));
        }
    }

    /** {@return the stage, or empty for an empty cell} */
    public static Optional<Stage> stage(Cell cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Stage.parse(cell.text()));
        } catch (InvalidValueException e) {
            throw cell.faulty("stage", String.join(", ", e.accepted()));
        }
    }

    public static double number(Cell cell) {
        try {
            return Double.parseDouble(cell.text().replace(",", ""));
        } catch (NumberFormatException e) {
            throw cell.faulty("number", "a number");
        }
    }

    public static int wholeNumber(Cell cell) {
        try {
            return Integer.parseInt(cell.text());
        } catch (NumberFormatException e) {
            throw cell.faulty("number", "a whole number");
        }
    }

    /** {@return the values of a cell, separated by semicolons; empty for an empty cell} */
    public static Set<String> set(Cell cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.text().split(";"));
    }
}
