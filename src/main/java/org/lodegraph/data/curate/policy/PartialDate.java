package org.lodegraph.data.curate.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A date with the precision of its source.
 *
 * @param first the day itself, or the first day of the month or year
 * @param precision day, month or year
 */
record PartialDate(LocalDate first, Precision precision) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** The precision of a date. */
    enum Precision {
        DAY,
        MONTH,
        YEAR;

        /** {@return the precision as written in the tables} */
        String id() {
            return EnumText.of(this);
        }
    }

    /** Parses {@code 2025}, {@code 2025-02} or {@code 2025-02-04}. */
    static PartialDate parse(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            throw wrong(text);
        }
        int year = Integer.parseInt(parts.group(1));
        String month = parts.group(2);
        String day = parts.group(3);
        try {
            if (month == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
            }
            int of = Integer.parseInt(month);
            return day == null
                    ? new PartialDate(LocalDate.of(year, of, 1), Precision.MONTH)
                    : new PartialDate(LocalDate.of(year, of, Integer.parseInt(day)), Precision.DAY);
        } catch (DateTimeException e) {
            throw wrong(text);
        }
    }

    /** Parses a cell that may be empty. */
    static Optional<PartialDate> find(Cell cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(parse(cell));
    }

    /** {@return the first possible day of a cell; null for an empty cell} */
    static @Nullable LocalDate first(Cell cell) {
        return find(cell).map(PartialDate::first).orElse(null);
    }

    /** Parses a cell. */
    static PartialDate parse(Cell cell) {
        try {
            return parse(cell.text());
        } catch (InvalidValueException e) {
            throw cell.faulty("date", String.join(", ", e.accepted()));
        }
    }

    /** {@return the same date with another precision} */
    PartialDate as(String known) {
        return new PartialDate(first, EnumText.parse(Precision.class, "datePrecision", known));
    }

    /** {@return whether both can be the same day: they agree to the precision of the less precise one} */
    boolean agreesWith(PartialDate other) {
        Precision coarser = precision.compareTo(other.precision) > 0 ? precision : other.precision;
        return switch (coarser) {
            case DAY -> first.equals(other.first);
            case MONTH -> first.withDayOfMonth(1).equals(other.first.withDayOfMonth(1));
            case YEAR -> first.getYear() == other.first.getYear();
        };
    }

    private static InvalidValueException wrong(String text) {
        return new InvalidValueException("date", text, "a date such as 2025, 2025-02 or 2025-02-04");
    }
}
