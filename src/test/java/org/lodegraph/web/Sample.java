package org.lodegraph.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.TooLargeException;
import org.lodegraph.model.failure.UnavailableException;

/** A small set of data and routes, one route for each feature of the web layer. */
final class Sample {

    /** A fixed clock. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-04T10:00:00Z"), ZoneOffset.UTC);

    record Band(double low, double high) {}

    record Bands(Band band, @Nullable String absent) implements MetaDetails {}

    record Leg(Iso3 from, Iso3 to) {}

    record Row(
            Iso3 iso3,
            String name,
            @Nullable Double share,
            Band hhi,
            Basis basis,
            LocalDate since,
            List<String> symbols,
            List<Leg> legs) {}

    record Numbered(int number) {}

    record Echo(MineralId mineral, List<Iso3> exclude, double slack, String policy) {}

    record Wrong(double share) {}

    record Note(String id, String text) {}

    record Draft(String text) {}

    /** A body with a component of each kind. */
    record Parcel(
            Target target,
            LocalDate until,
            List<Item> items,
            @Nullable Boolean substitutes,
            List<Change> changes) {}

    record Item(
            MineralId mineral,
            @Nullable String form,
            double kilograms,
            @Nullable Basis basis) {
        Item {
            if (!(kilograms > 0)) {
                throw new InvalidValueException("kilograms", kilograms, "a number above 0");
            }
        }
    }

    /** The change in a body. */
    sealed interface Change {}

    record Remove(Iso3 country, Stage stage) implements Change {}

    record CapacityLoss(Iso3 country, Share share, @Nullable Integer months) implements Change {}

    static final Parcel PARCEL = new Parcel(
            new Target("USA"),
            LocalDate.of(2026, 1, 1),
            List.of(
                    new Item(new MineralId("cobalt"), null, 2.5, null),
                    new Item(new MineralId("cobalt"), "ore", 1, null)),
            null,
            List.of(new Remove(new Iso3("CHN"), Stage.REFINING), new CapacityLoss(new Iso3("COD"), new Share(0.5), 6)));

    static final Row CONGO = new Row(
            new Iso3("COD"),
            "Congo, \"DR\"",
            0.742,
            new Band(5600, 5_750_000),
            Basis.PUBLISHED_SHARE,
            LocalDate.of(2025, 10, 16),
            List.of("Co", "Cu"),
            List.of(new Leg(new Iso3("COD"), new Iso3("CHN")), new Leg(new Iso3("CHN"), new Iso3("KOR"))));

    static final Row CHILE = new Row(
            new Iso3("CHL"),
            "Chile",
            null,
            new Band(0, 0),
            Basis.REPORTED,
            LocalDate.of(2024, 1, 1),
            List.of(),
            List.of());

    private static final Parameter<List<Iso3>> EXCLUDE =
            Parameters.ISO3.named("exclude").list();

    private static final Parameter<String> REQUEST =
            Parameter.query("request", "The request to relay.", "/api/v1/minerals/cobalt", text -> text);

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

        @Override
        public List<Name> names(EntityKind kind) {
            return switch (kind) {
                case MINERAL ->
                    List.of(
                            Name.of("cobalt"),
                            Name.of("natural-graphite"),
                            Name.of("titanium"),
                            Name.of("titanium-mineral-concentrates"),
                            new Name("Co", "cobalt", null),
                            new Name("graphite", "natural-graphite", null),
                            new Name("ti", "titanium", "sponge"),
                            new Name("ti", "titanium-mineral-concentrates", "ore"));
                case COUNTRY -> List.of(Name.of("COD"), Name.of("CHN"), Name.of("CHL"), Name.of("USA"));
                case TARGET -> List.of(Name.of("USA"), Name.of("EU27"));
                case BLOC -> List.of(Name.of("eu27"), Name.of("g7"));
                case SOURCE -> List.of(Name.of("usgs-mcs-2025"));
            };
        }
    }

    static List<Route> routes() {
        return List.of(
                shares(),
                Route.page("/numbers", "250 numbers.", Numbered.class, List.of(), request -> numbers(request.page())),
                Route.one(
                        "/minerals/{id}",
                        "One mineral.",
                        Numbered.class,
                        List.of(Parameters.MINERAL_ID),
                        request -> Answer.of(new Numbered(
                                request.get(Parameters.MINERAL_ID).value().length()))),
                Route.one(
                        "/minerals/latest",
                        "The latest mineral.",
                        Numbered.class,
                        List.of(),
                        request -> Answer.of(new Numbered(-1))),
                Route.one(
                        "/echo",
                        "What was asked.",
                        Echo.class,
                        List.of(
                                Parameters.MINERAL.asRequired(),
                                Parameters.TARGET,
                                EXCLUDE,
                                Parameters.SLACK,
                                Parameters.POLICY,
                                Parameters.FORM,
                                Parameters.YEAR,
                                Parameters.EDITION,
                                Parameters.BLOC,
                                Parameters.HS6,
                                Parameters.K,
                                Parameter.flag("sanctioned", "Also sanctioned pairs.")),
                        request -> Answer.of(new Echo(
                                request.get(Parameters.MINERAL),
                                request.find(EXCLUDE).orElse(List.of()),
                                Math.min(request.get(Parameters.SLACK), 1e6),
                                request.get(Parameters.POLICY)))),
                Route.one(
                        "/measures",
                        "Measures of the day.",
                        Numbered.class,
                        List.of(Parameters.AS_OF),
                        request -> Answer.of(new Numbered(1))),
                Route.one("/network", "Drawn.", Band.class, List.of(), request -> Answer.of(new Band(1, 2)))
                        .with(ExtraFormat.of(
                                "graphml",
                                "application/graphml+xml",
                                Band.class,
                                band -> "<graphml low=\"" + band.low() + "\"/>")),
                Route.one(
                        "/agreements/{id}",
                        "One agreement.",
                        Numbered.class,
                        List.of(Parameters.RECORD_ID),
                        request -> {
                            throw new NotFoundException(
                                    "agreement",
                                    request.get(Parameters.RECORD_ID).value(),
                                    IntStream.range(0, 300)
                                            .mapToObj(i -> "us-" + i)
                                            .toList());
                        }),
                Route.post(
                        "/parcels",
                        "A parcel, sent back.",
                        Parcel.class,
                        PARCEL,
                        List.of(Parameters.K),
                        request -> parcel(request.body(Parcel.class))),
                Route.post(
                        "/numbers",
                        "A number, sent back.",
                        Numbered.class,
                        new Numbered(7),
                        List.of(),
                        request -> Answer.of(request.body(Numbered.class))),
                Route.page("/notes", "No notes.", Note.class, List.of(), request -> Answer.of(List.of()))
                        .live(),
                Route.create(
                        "/notes",
                        "A note is kept, under its own text.",
                        Note.class,
                        new Draft("first"),
                        List.of(),
                        request -> note(request.body(Draft.class).text())),
                Route.start(
                        "/notes/{noteId}/copies",
                        "Copies of a note are begun.",
                        Note.class,
                        new Draft("twice"),
                        List.of(NOTE),
                        request -> note(read(request) + "-copied")),
                Route.act(
                        "/notes/{noteId}/read",
                        "A note is read.",
                        Note.class,
                        List.of(NOTE),
                        request -> note(read(request))),
                Route.one(
                        "/cut",
                        "What was found in time.",
                        Numbered.class,
                        List.of(),
                        request -> Answer.of(new Numbered(1)).with(Meta.NONE.partial(true))),
                Route.one(
                                "/relay",
                                "What another route answers.",
                                Relayed.class,
                                List.of(REQUEST.asRequired()),
                                request -> relayed(request.inquire(request.get(REQUEST))))
                        .relaying(List.of(shares()))
                        .daily(),
                Route.one(
                        "/undeclared",
                        "500.",
                        Numbered.class,
                        List.of(),
                        request -> Answer.of(new Numbered(1)).with(meta())),
                Route.one("/conflict", "409.", Numbered.class, List.of(), request -> {
                    throw new ConflictException("held by another");
                }),
                Route.one("/large", "413.", Numbered.class, List.of(), request -> {
                    throw new TooLargeException("more than 5000 edges");
                }),
                Route.one("/away", "503.", Numbered.class, List.of(), request -> {
                    throw new UnavailableException("the database does not answer", null);
                }),
                Route.one("/broken", "500.", Numbered.class, List.of(), request -> {
                    throw new IllegalStateException("an internal secret");
                }),
                Route.one("/error", "500.", Numbered.class, List.of(), request -> {
                    throw new AssertionError("an internal secret");
                }),
                Route.one("/nan", "500.", Wrong.class, List.of(), request -> Answer.of(new Wrong(Double.NaN))));
    }

    private static Route shares() {
        return Route.whole(
                        "/shares",
                        "Shares.",
                        Row.class,
                        List.of(Parameters.STAGE),
                        request -> Answer.of(List.of(CONGO, CHILE)).with(meta()))
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
            throw new NotFoundException("target", parcel.target().value()); // an error that only a handler can detect
        }
        return Answer.of(parcel);
    }

    private static Meta meta() {
        return Meta.NONE
                .year(2024)
                .editions(List.of("usgs-mcs-2025"))
                .reason("share", "withheld")
                .details(new Bands(new Band(1, 2), null))
                .statement(new Meta.Statement(
                        "supply/list-shares", "// Shares.\nRETURN 1 AS one", java.util.Map.of("mineral", "cobalt")));
    }

    private static Answer<List<Numbered>> numbers(Page page) {
        int end = Math.min(250, page.offset() + page.limit());
        List<Numbered> rows = IntStream.range(Math.min(page.offset(), end), end)
                .mapToObj(Numbered::new)
                .toList();
        return new Answer<>(rows, Meta.NONE.more(end < 250));
    }
}
