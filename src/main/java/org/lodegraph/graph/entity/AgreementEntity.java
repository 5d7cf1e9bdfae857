package org.lodegraph.graph.entity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** An agreement between countries and blocs. Properties that the graph lacks are null. */
@NodeEntity("Agreement")
public class AgreementEntity {

    @Id
    private @Nullable String id;

    private @Nullable String name;
    private @Nullable String type;
    private @Nullable String status;

    @Convert(NativeDate.class)
    private @Nullable LocalDate signed;

    @Convert(NativeDate.class)
    private @Nullable LocalDate inForce;

    @Convert(NativeDate.class)
    private @Nullable LocalDate ends;

    private @Nullable String datePrecision;
    private @Nullable List<String> commitments;
    private @Nullable String note;

    /** Used by the OGM, which fills the fields. */
    AgreementEntity() {}

    public @Nullable String id() {
        return id;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable String status() {
        return status;
    }

    public @Nullable LocalDate signed() {
        return signed;
    }

    public @Nullable LocalDate inForce() {
        return inForce;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }

    public @Nullable String datePrecision() {
        return datePrecision;
    }

    public @Nullable List<String> commitments() {
        return commitments;
    }

    public @Nullable String note() {
        return note;
    }
}
