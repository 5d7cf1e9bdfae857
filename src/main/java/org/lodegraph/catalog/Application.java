package org.lodegraph.catalog;

/**
 * What a mineral is used for.
 *
 * @param id of the application
 * @param name in English
 * @param mineral what it uses
 * @param share of the mineral's use, 0 to 1
 */
public record Application(String id, String name, String mineral, double share) {}
