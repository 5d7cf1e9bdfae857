package org.lodegraph.question.parameter;

import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Target;
import org.lodegraph.web.IdType;

/** The types of id that parameters and bodies may have; a value that reaches a handler exists. */
public final class IdTypes {

    /** The parameter, or field of a body, that tells apart what an alias of a mineral may mean. */
    static final String FORM = "form";

    public static final IdType<MineralId> MINERAL = IdType.of(
                    MineralId.class,
                    "mineral",
                    "a mineral id such as natural-graphite, or an alias such as graphite",
                    MineralId::new)
            .qualifiedBy(FORM);

    public static final IdType<Iso3> COUNTRY =
            IdType.of(Iso3.class, "country", "an ISO 3166-1 alpha-3 code such as COD", Iso3::new);

    /** A country or EU27. */
    public static final IdType<Target> TARGET =
            IdType.of(Target.class, "target", "an ISO 3166-1 alpha-3 code such as USA, or EU27", Target::new);

    public static final IdType<BlocId> BLOC = IdType.of(BlocId.class, "bloc", "a bloc id such as eu27", BlocId::new);

    /** An edition of a source. */
    public static final IdType<SourceId> EDITION =
            IdType.of(SourceId.class, "edition", "an edition id such as usgs-mcs-2025", SourceId::new);

    private IdTypes() {}
}
