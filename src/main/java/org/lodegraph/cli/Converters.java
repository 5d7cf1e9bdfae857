package org.lodegraph.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values out of the words of a command line; a word that is none is refused with what was expected, and no type of Java. */
final class Converters {

    private Converters() {}

    /** Has a command and its verbs read words so. */
    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Converters::date);
        line.registerConverter(URI.class, Converters::address);
        line.registerConverter(Path.class, Converters::path);
        line.registerConverter(Severity.class, word -> constant(Severity.values(), word));
        line.registerConverter(ReportFormat.class, word -> constant(ReportFormat.values(), word));
        line.registerConverter(int.class, Converters::number);
        ITypeConverter<Boolean> truth = Converters::truth;
        line.registerConverter(boolean.class, truth);
        line.registerConverter(Boolean.class, truth);
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw refusal(word, "a date such as 2026-11-30");
        }
    }

    private static URI address(String word) {
        try {
            return new URI(word);
        } catch (URISyntaxException e) {
            throw refusal(word.contains("@") ? "(hidden)" : word, "an address such as bolt://localhost:7687");
        }
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw refusal(word, "the name of a file or folder");
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> refusal(
                        word,
                        "one of " + Arrays.stream(all).map(Converters::word).collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw refusal(word, "a whole number");
        }
    }

    private static boolean truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal(word, "true or false");
        };
    }

    private static TypeConversionException refusal(String word, String expected) {
        return new TypeConversionException("'" + word + "' is not accepted, expected " + expected);
    }
}
