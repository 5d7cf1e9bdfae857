package org.lodegraph.graph.entity;

import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** The rules that scans were evaluated with, under their digest. */
@NodeEntity("RuleBook")
@SuppressWarnings("NullAway.Init")
public class RuleBookEntity {

    @Id
    public String id;

    public String name;

    /** The rule files as JSON. */
    public String content;
}
