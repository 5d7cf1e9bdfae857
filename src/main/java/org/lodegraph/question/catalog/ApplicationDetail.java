package org.lodegraph.question.catalog;

import java.util.List;

/**
 * What minerals are used for.
 *
 * @param id of the application
 * @param name in English
 * @param uses the minerals it uses, one row for each mineral and source
 */
public record ApplicationDetail(String id, String name, List<EndUse> uses) {}
