package org.lodegraph.graph.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** A measure by which one country restricts trade. Properties that the graph lacks are null. */
@NodeEntity("Measure")
public class MeasureEntity {

    @Id
    private @Nullable String id;

    private @Nullable String iso3;
    private @Nullable String type;
    private @Nullable String instrument;

    @Convert(NativeDate.class)
    private @Nullable LocalDate announced;

    @Convert(NativeDate.class)
    private @Nullable LocalDate effective;

    @Convert(NativeDate.class)
    private @Nullable LocalDate plannedEnd;

    @Convert(NativeDate.class)
    private @Nullable LocalDate suspendedFrom;

    @Convert(NativeDate.class)
    private @Nullable LocalDate suspendedUntil;

    @Convert(NativeDate.class)
    private @Nullable LocalDate ended;

    private @Nullable String datePrecision;
    private @Nullable Double quotaTonnes;
    private @Nullable String note;

    /** Used by the OGM, which fills the fields. */
    MeasureEntity() {}

    public @Nullable String id() {
        return id;
    }

    public @Nullable String iso3() {
        return iso3;
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable String instrument() {
        return instrument;
    }

    public @Nullable LocalDate announced() {
        return announced;
    }

    public @Nullable LocalDate effective() {
        return effective;
    }

    public @Nullable LocalDate plannedEnd() {
        return plannedEnd;
    }

    public @Nullable LocalDate suspendedFrom() {
        return suspendedFrom;
    }

    public @Nullable LocalDate suspendedUntil() {
        return suspendedUntil;
    }

    public @Nullable LocalDate ended() {
        return ended;
    }

    public @Nullable String datePrecision() {
        return datePrecision;
    }

    public @Nullable Double quotaTonnes() {
        return quotaTonnes;
    }

    public @Nullable String note() {
        return note;
    }
}
