package org.lodegraph.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Severity;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.watch.scan.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts command-line words to values. Errors state the expected value, not a Java type. */
final class Converters {

    private Converters() {}

    /** Registers the converters with a command and its subcommands. */
    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Converters::date);
        line.registerConverter(URI.class, Converters::address);
        line.registerConverter(Path.class, Converters::path);
        line.registerConverter(Severity.class, word -> constant(Severity.class, word));
        line.registerConverter(ReportFormat.class, word -> constant(ReportFormat.class, word));
        line.registerConverter(int.class, Converters::number);
        ITypeConverter<Boolean> bool = Converters::bool;
        line.registerConverter(boolean.class, bool);
        line.registerConverter(Boolean.class, bool);
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw rejection(word, "a date such as 2026-11-30");
        }
    }

    private static URI address(String word) {
        try {
            return new URI(word);
        } catch (URISyntaxException e) {
            throw rejection(word.contains("@") ? "(hidden)" : word, "an address such as bolt://localhost:7687");
        }
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw rejection(word, "the name of a file or folder");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        try {
            return EnumText.parse(type, "value", word);
        } catch (InvalidValueException e) {
            throw rejection(word, "one of " + String.join(", ", e.accepted()));
        }
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw rejection(word, "a whole number");
        }
    }

    private static boolean bool(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw rejection(word, "true or false");
        };
    }

    private static TypeConversionException rejection(String word, String expected) {
        return new TypeConversionException("'" + word + "' is not accepted, expected " + expected);
    }
}
