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
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.NotFoundException;

/** Fills a slot with what the words in it name, or refuses them: nothing is guessed. */
final class SlotResolver {

    private static final String PARAMETER = "q";
    private static final String EUROPE = "eu27";
    private static final ResolvedSlot UNION = new ResolvedSlot("EU27", "the European Union (EU27)");
    private static final Pattern APART = Pattern.compile("\\s*,\\s*(?:and |or )?|\\s+(?:and|or|nor)\\s+");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (\\d{1,2}) (\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+) (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");

    private final Lexicon lexicon;
    private final String question;

    /** @param question as it was asked, for refusals */
    SlotResolver(Lexicon lexicon, String question) {
        this.lexicon = lexicon;
        this.question = question;
    }

    /**
     * {@return what the words in a slot mean}
     *
     * @throws NotFoundException with near names where they name nothing
     * @throws InvalidValueException where they name several things, or one of another kind
     */
    ResolvedSlot meant(Slot slot, String words) {
        return switch (slot) {
            case MINERAL -> thing("mineral", words);
            case BLOC -> thing("bloc", words);
            case COUNTRY -> thing("country", words);
            case TARGET -> isEurope(words) ? UNION : thing("country", words);
            case COUNTRIES -> countries(words);
            case DATE -> date(words);
        };
    }

    private boolean isEurope(String words) {
        return lexicon.find("bloc", words).contains(EUROPE);
    }

    private ResolvedSlot thing(String kind, String words) {
        Optional<ResolvedSlot> one = find(kind, words);
        if (one.isPresent()) {
            return one.get();
        }
        List<String> several = apart(words);
        if (several.size() > 1 && several.stream().anyMatch(part -> isKnown(kind, part))) {
            throw refused("a question about one " + kind + ", not about " + String.join(" and ", several));
        }
        if (kind.equals("country") && isEurope(words)) {
            throw refused("a question about one country; the European Union is many");
        }
        throw unknown(kind, words);
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
        Optional<ResolvedSlot> one = find("country", words); // Bosnia and Herzegovina is one
        if (one.isPresent()) {
            return one.get();
        }
        List<ResolvedSlot> all =
                apart(words).stream().map(part -> thing("country", part)).toList();
        return new ResolvedSlot(
                all.stream().map(ResolvedSlot::id).distinct().collect(Collectors.joining(",")),
                all.stream().map(ResolvedSlot::label).distinct().collect(Collectors.joining(" and ")));
    }

    private static List<String> apart(String words) {
        return Arrays.stream(APART.split(words, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private ResolvedSlot date(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace(",", "");
        LocalDate day = day(plain, YEAR_FIRST, 1, 2, 3)
                .or(() -> day(plain, DAY_FIRST, 3, 2, 1))
                .or(() -> day(plain, MONTH_FIRST, 3, 1, 2))
                .orElseThrow(() -> refused("a date such as 2025-10-20 or 20 October 2025, not " + words));
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

    /** {@return a month by its number, its name or the name's first three letters; 0, which is none, for anything else} */
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

    private LodegraphException unknown(String kind, String words) {
        return new NotFoundException(kind, words, lexicon.near(kind, words)).of(PARAMETER);
    }

    private InvalidValueException refused(String accepted) {
        return new InvalidValueException(PARAMETER, question, accepted);
    }
}
