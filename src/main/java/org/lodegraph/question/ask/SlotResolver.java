package org.lodegraph.question.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.NotFoundException;

/** Resolves the text of a slot to an entity or a date. Rejects what is unknown or ambiguous; nothing is guessed. */
final class SlotResolver {

    private static final String PARAMETER = "q";
    private static final String EUROPE = "eu27";
    private static final ResolvedSlot UNION = new ResolvedSlot("EU27", SentenceText.EUROPEAN_UNION + " (EU27)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*(?:and |or )?|\\s+(?:and|or|nor)\\s+");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (\\d{1,2}) (\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+) (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");

    private final Lexicon lexicon;
    private final String question;

    /** @param question the question as sent, for error messages */
    SlotResolver(Lexicon lexicon, String question) {
        this.lexicon = lexicon;
        this.question = question;
    }

    /**
     * {@return the entity or date that the text names}
     *
     * @throws NotFoundException with the nearest names if the text names nothing
     * @throws InvalidValueException if it names several entities, or one of another kind
     */
    ResolvedSlot resolve(Slot slot, String words) {
        return switch (slot) {
            case MINERAL -> resolveOne("mineral", words);
            case BLOC -> resolveOne("bloc", words);
            case COUNTRY -> resolveOne("country", words);
            case TARGET -> isEurope(words) ? UNION : resolveOne("country", words);
            case COUNTRIES -> countries(words);
            case DATE -> date(words);
        };
    }

    private boolean isEurope(String words) {
        return lexicon.find("bloc", words).contains(EUROPE);
    }

    private ResolvedSlot resolveOne(String kind, String words) {
        Optional<ResolvedSlot> one = find(kind, words);
        if (one.isPresent()) {
            return one.get();
        }
        List<String> parts = split(words);
        if (parts.size() > 1 && parts.stream().anyMatch(part -> isKnown(kind, part))) {
            throw invalid("a question about one " + kind + ", not about " + SentenceText.list(parts));
        }
        if (kind.equals("country") && isEurope(words)) {
            throw invalid("a question about one country; the European Union has several");
        }
        throw notFound(kind, words);
    }

    private Optional<ResolvedSlot> find(String kind, String words) {
        Collection<String> ids = lexicon.find(kind, words);
        if (ids.size() > 1) {
            throw new InvalidValueException(
                    PARAMETER,
                    question,
                    "a question that says which " + kind + " '" + words + "' is: " + String.join(", ", ids));
        }
        return ids.stream().findFirst().map(id -> new ResolvedSlot(id, lexicon.label(kind, id)));
    }

    private boolean isKnown(String kind, String words) {
        return !lexicon.find(kind, words).isEmpty();
    }

    private ResolvedSlot countries(String words) {
        Optional<ResolvedSlot> one = find("country", words); // Bosnia and Herzegovina is one country
        if (one.isPresent()) {
            return one.get();
        }
        List<ResolvedSlot> all =
                split(words).stream().map(part -> resolveOne("country", part)).toList();
        return new ResolvedSlot(
                all.stream().map(ResolvedSlot::id).distinct().collect(Collectors.joining(",")),
                SentenceText.list(
                        all.stream().map(ResolvedSlot::label).distinct().toList()));
    }

    private static List<String> split(String words) {
        return Arrays.stream(SEPARATOR.split(words, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private ResolvedSlot date(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace(",", "");
        LocalDate day = day(plain, YEAR_FIRST, 1, 2, 3)
                .or(() -> day(plain, DAY_FIRST, 3, 2, 1))
                .or(() -> day(plain, MONTH_FIRST, 3, 1, 2))
                .orElseThrow(() -> invalid("a date such as 2025-10-20 or 20 October 2025, not " + words));
        return new ResolvedSlot(day.toString(), day.toString());
    }

    private static Optional<LocalDate> day(String text, Pattern shape, int year, int month, int day) {
        Matcher matcher = shape.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    month(matcher.group(month)),
                    Integer.parseInt(matcher.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the month for a number, a name or its first three letters; 0, which is invalid, for anything else} */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        return Arrays.stream(Month.values())
                .filter(month -> {
                    String name = month.name().toLowerCase(Locale.ROOT);
                    return name.equals(text) || name.substring(0, 3).equals(text);
                })
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private LodegraphException notFound(String kind, String words) {
        return new NotFoundException(kind, words, lexicon.nearest(kind, words)).of(PARAMETER);
    }

    private InvalidValueException invalid(String accepted) {
        return new InvalidValueException(PARAMETER, question, accepted);
    }
}
