package org.lodegraph.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.TooLargeException;
import org.lodegraph.model.failure.UnavailableException;

/** A small library: data and routes, one route for each feature of the web layer. */
final class Sample {

    /** A fixed clock. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-04T10:00:00Z"), ZoneOffset.UTC);

    /** An id with aliases. */
    record BookId(String value) {
        BookId {
            require("book", value, "[a-z-]+", "a book id such as moby-dick");
        }
    }

    record Shelf(String value) {
        Shelf {
            require("shelf", value, "[A-Z]{3}", "three capitals such as ART");
        }
    }

    record ReaderId(String value) {
        ReaderId {
            require("reader", value, "[A-Z]{3,4}", "three or four capitals such as ANN");
        }
    }

    private static void require(String name, String value, String pattern, String expected) {
        if (!value.matches(pattern)) {
            throw new InvalidValueException(name, value, expected);
        }
    }

    record Part(double value) {}

    enum Condition {
        WORN,
        GOOD_AS_NEW
    }

    enum Cover {
        PAPER,
        CLOTH
    }

    static final IdType<BookId> BOOKS = IdType.of(
                    BookId.class, "book", "a book id such as moby-dick, or an alias such as whale", BookId::new)
            .qualifiedBy("form");

    static final IdType<Shelf> SHELVES =
            IdType.of(Shelf.class, "shelf", "a shelf of three capitals such as ART", Shelf::new);

    static final IdType<ReaderId> READERS = IdType.of(ReaderId.class, "reader", "a reader such as ANN", ReaderId::new);

    record Band(double low, double high) {}

    record Bands(Band band, @Nullable String absent) implements MetaDetails {}

    record Leg(Shelf from, Shelf to) {}

    record Row(
            Shelf shelf,
            String name,
            @Nullable Double share,
            Band size,
            Condition condition,
            LocalDate since,
            List<String> symbols,
            List<Leg> legs) {}

    record Numbered(int number) {}

    record Echo(BookId book, List<Shelf> exclude, double slack, String policy) {}

    record Wrong(double share) {}

    record Note(String id, String text) {}

    record Draft(String text) {}

    /** A body with a component of each kind. */
    record Parcel(
            ReaderId reader,
            LocalDate until,
            List<Item> items,
            @Nullable Boolean substitutes,
            List<Change> changes) {}

    record Item(
            BookId book,
            @Nullable String form,
            double kilograms,
            @Nullable Condition condition) {
        Item {
            if (!(kilograms > 0)) {
                throw new InvalidValueException("kilograms", kilograms, "a number above 0");
            }
        }
    }

    /** The change in a body. */
    sealed interface Change {}

    record Remove(Shelf shelf, Cover cover) implements Change {}

    record PartialLoss(Shelf shelf, Part share, @Nullable Integer months) implements Change {}

    static final Parcel PARCEL = new Parcel(
            new ReaderId("ANN"),
            LocalDate.of(2026, 1, 1),
            List.of(new Item(new BookId("walden"), null, 2.5, null), new Item(new BookId("walden"), "verse", 1, null)),
            null,
            List.of(new Remove(new Shelf("BIO"), Cover.CLOTH), new PartialLoss(new Shelf("ART"), new Part(0.5), 6)));

    static final Row ARTS = new Row(
            new Shelf("ART"),
            "Arts, \"DR\"",
            0.742,
            new Band(5600, 5_750_000),
            Condition.GOOD_AS_NEW,
            LocalDate.of(2025, 10, 16),
            List.of("old", "rare"),
            List.of(new Leg(new Shelf("ART"), new Shelf("BIO")), new Leg(new Shelf("BIO"), new Shelf("ZOO"))));

    static final Row LAW_BOOKS = new Row(
            new Shelf("LAW"),
            "Law",
            null,
            new Band(0, 0),
            Condition.WORN,
            LocalDate.of(2024, 1, 1),
            List.of(),
            List.of());

    private static final Parameter<BookId> BOOK = Parameter.id("book", "The book.", "walden", BOOKS);

    private static final Parameter<BookId> BOOK_ID = BOOK.inPath("id");

    private static final Parameter<List<Shelf>> EXCLUDE =
            Parameter.id("exclude", "The shelves.", "ART", SHELVES).list();

    private static final Parameter<ReaderId> READER = Parameter.id("reader", "The reader.", "ANN", READERS);

    private static final Parameter<Double> SLACK = Parameter.numberOr(
                    "slack", "By how much it may grow.", "0.25", 0, "unlimited")
            .defaultTo("0.25")
            .echo();

    private static final Parameter<String> POLICY = Parameter.choice(
                    "policy", "Which end is taken.", List.of("low", "central", "high"))
            .defaultTo("central")
            .echo();

    private static final Parameter<String> FORM = Parameter.query("form", "The form.", "prose", text -> text)
            .accepts("a form such as prose")
            .echo();

    private static final Parameter<Integer> K =
            Parameter.whole("k", "How many.", "5", 1, 50).defaultTo("5").echo();

    private static final Parameter<LocalDate> AS_OF =
            Parameter.date("asOf", "The day.", "2025-10-20").daily();

    private static final Parameter<String> LETTER = Parameter.path("id", "The letter.", "us-1x", text -> text);

    private static final Parameter<String> REQUEST =
            Parameter.query("request", "The request to relay.", "/api/v1/books/walden", text -> text);

    private static final Parameter<String> NOTE = Parameter.path("noteId", "The note.", "first", text -> text);

    record Relayed(Object answer) {}

    private Sample() {}

    /** Data whose loading state and version can be set. */
    static class Data implements DataStatus {
        volatile boolean ready = true;
        volatile @Nullable String damage;
        volatile @Nullable String trouble;
        volatile boolean starting;
        volatile String version = "v1";
        volatile String load = "first";

        @Override
        public boolean ready() {
            return ready && damage == null;
        }

        @Override
        public Optional<String> damage() {
            return Optional.ofNullable(damage);
        }

        @Override
        public Optional<String> trouble() {
            return Optional.ofNullable(trouble);
        }

        @Override
        public boolean isStarting() {
            return starting;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public String load() {
            return load;
        }
    }

    /** {@return the sample routes as an API} */
    static Api api() {
        return api(routes());
    }

    /** {@return routes as an API with the sample types of id} */
    static Api api(List<Route> routes) {
        return new Api(
                "A small library.",
                routes,
                Map.of(
                        BOOKS,
                        () -> List.of(
                                IdName.of("walden"),
                                IdName.of("moby-dick"),
                                IdName.of("odyssey"),
                                IdName.of("odyssey-in-verse"),
                                new IdName("walden", "Pond", null),
                                new IdName("moby-dick", "whale", null),
                                new IdName("odyssey", "od", "prose"),
                                new IdName("odyssey-in-verse", "od", "verse")),
                        SHELVES,
                        () -> ids("ART", "BIO", "LAW", "ANN"),
                        READERS,
                        () -> ids("ANN", "CLUB")));
    }

    private static List<IdName> ids(String... ids) {
        return Stream.of(ids).map(IdName::of).toList();
    }

    static List<Route> routes() {
        return List.of(
                shares(),
                Route.at("/numbers", "250 numbers.").page(Numbered.class, request -> numbers(request.page())),
                Route.at("/books/{id}", "One book.", BOOK_ID)
                        .one(
                                Numbered.class,
                                request -> Answer.of(new Numbered(
                                        request.get(BOOK_ID).value().length()))),
                Route.at("/books/latest", "The latest book.")
                        .one(Numbered.class, request -> Answer.of(new Numbered(-1))),
                Route.at(
                                "/echo",
                                "What was asked.",
                                BOOK.asRequired(),
                                READER,
                                EXCLUDE,
                                SLACK,
                                POLICY,
                                FORM,
                                K,
                                Parameter.flag("lent", "Also what is lent."))
                        .one(
                                Echo.class,
                                request -> Answer.of(new Echo(
                                        request.get(BOOK),
                                        request.find(EXCLUDE).orElse(List.of()),
                                        Math.min(request.get(SLACK), 1e6),
                                        request.get(POLICY)))),
                Route.at("/loans", "Loans of the day.", AS_OF)
                        .one(Numbered.class, request -> Answer.of(new Numbered(1))),
                Route.at("/network", "Drawn.")
                        .one(Band.class, request -> Answer.of(new Band(1, 2)))
                        .formats(ExtraFormat.of(
                                "graphml",
                                "application/graphml+xml",
                                Band.class,
                                band -> "<graphml low=\"" + band.low() + "\"/>")),
                Route.at("/letters/{id}", "One letter.", LETTER).one(Numbered.class, request -> {
                    throw new NotFoundException(
                            "letter",
                            request.get(LETTER),
                            IntStream.range(0, 300).mapToObj(i -> "us-" + i).toList());
                }),
                Route.at("/parcels", "A parcel, sent back.", K)
                        .post(Parcel.class, PARCEL, (request, sent) -> parcel(sent)),
                Route.at("/numbers", "A number, sent back.")
                        .post(Numbered.class, new Numbered(7), (request, sent) -> Answer.of(sent)),
                Route.at("/notes", "No notes.")
                        .page(Note.class, request -> Answer.of(List.of()))
                        .live(),
                Route.at("/notes", "A note is kept, under its own text.")
                        .create(Note.class, new Draft("first"), (request, sent) -> note(sent.text())),
                Route.at("/notes/{noteId}/copies", "Copies of a note are begun.", NOTE)
                        .start(Note.class, new Draft("twice"), (request, sent) -> note(read(request) + "-copied")),
                Route.at("/notes/{noteId}/read", "A note is read.", NOTE)
                        .act(Note.class, request -> note(read(request))),
                Route.at("/cut", "What was found in time.")
                        .one(
                                Numbered.class,
                                request -> Answer.of(new Numbered(1)).with(Meta.NONE.partial(true))),
                Route.at("/relay", "What another route answers.", REQUEST.asRequired())
                        .one(Relayed.class, request -> relayed(request.inquire(request.get(REQUEST))))
                        .relaying(List.of(shares()))
                        .daily(),
                Route.at("/undeclared", "500.")
                        .one(
                                Numbered.class,
                                request -> Answer.of(new Numbered(1)).with(meta())),
                Route.at("/conflict", "409.")
                        .one(Numbered.class, request -> {
                            throw new ConflictException("held by another");
                        })
                        .fails(LodegraphException.Kind.CONFLICT),
                Route.at("/large", "413.")
                        .one(Numbered.class, request -> {
                            throw new TooLargeException("more than 5000 edges");
                        })
                        .fails(LodegraphException.Kind.TOO_LARGE),
                Route.at("/away", "503.").one(Numbered.class, request -> {
                    throw new UnavailableException("the database does not answer", null);
                }),
                Route.at("/broken", "500.").one(Numbered.class, request -> {
                    throw new IllegalStateException("an internal secret");
                }),
                Route.at("/error", "500.").one(Numbered.class, request -> {
                    throw new AssertionError("an internal secret");
                }),
                Route.at("/nan", "500.").one(Wrong.class, request -> Answer.of(new Wrong(Double.NaN))));
    }

    private static Route shares() {
        return Route.at("/shares", "Shares.", Parameter.choice("cover", "The cover.", Cover.class))
                .whole(Row.class, request -> Answer.of(List.of(ARTS, LAW_BOOKS)).with(meta()))
                .meta(Bands.class);
    }

    private static Answer<Note> note(String text) {
        return Answer.of(new Note(text, text));
    }

    private static String read(Request request) {
        String id = request.get(NOTE);
        if (!id.startsWith("first")) {
            throw new NotFoundException("note", id);
        }
        return id;
    }

    private static Answer<Relayed> relayed(Answer<?> inner) {
        return new Answer<>(new Relayed(inner.data()), inner.meta().more(false));
    }

    private static Answer<Parcel> parcel(Parcel parcel) {
        if (parcel.items().isEmpty()) {
            throw new NotFoundException("reader", parcel.reader().value()); // an error that only a handler can detect
        }
        return Answer.of(parcel);
    }

    private static Meta meta() {
        return Meta.NONE
                .year(2024)
                .editions(List.of("catalogue-2025"))
                .reason("share", "withheld")
                .details(new Bands(new Band(1, 2), null))
                .statement(new Meta.Statement(
                        "library/list-shares", "// Shares.\nRETURN 1 AS one", Map.of("book", "walden")));
    }

    private static Answer<List<Numbered>> numbers(Page page) {
        int end = Math.min(250, page.offset() + page.limit());
        List<Numbered> rows = IntStream.range(Math.min(page.offset(), end), end)
                .mapToObj(Numbered::new)
                .toList();
        return new Answer<>(rows, Meta.NONE.more(end < 250));
    }
}
