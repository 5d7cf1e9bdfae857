package org.lodegraph.graph.entity;

import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** A country or territory by its ISO 3166-1 alpha-3 code. Properties that the graph lacks are null. */
@NodeEntity("Country")
public class CountryEntity {

    @Id
    private @Nullable String iso3;

    private @Nullable String iso2;
    private @Nullable Long isoNumeric;
    private @Nullable String name;
    private @Nullable String region;
    private @Nullable String subregion;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable Double governance;
    private @Nullable Long governanceYear;

    /** Used by the OGM, which fills the fields. */
    CountryEntity() {}

    public @Nullable String iso3() {
        return iso3;
    }

    public @Nullable String iso2() {
        return iso2;
    }

    public @Nullable Long isoNumeric() {
        return isoNumeric;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String region() {
        return region;
    }

    public @Nullable String subregion() {
        return subregion;
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    public @Nullable Double governance() {
        return governance;
    }

    public @Nullable Long governanceYear() {
        return governanceYear;
    }
}
