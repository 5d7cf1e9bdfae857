package org.lodegraph.question.catalog;

import java.util.List;

/**
 * An application of minerals, with the minerals it uses.
 *
 * @param id id of the application
 * @param name name in English
 * @param uses minerals it uses, one row per mineral and source
 */
public record ApplicationDetail(String id, String name, List<EndUse> uses) {}
