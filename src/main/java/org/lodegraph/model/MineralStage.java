package org.lodegraph.model;

/**
 * A mineral at a stage of its chain.
 *
 * @param mineral id of the mineral
 * @param stage stage of the chain
 */
public record MineralStage(MineralId mineral, Stage stage) {}
