package org.lodegraph.data.curate.trade;

import org.lodegraph.model.Basis;
import org.lodegraph.model.RecordId;

/**
 * The output of an operation in the flow year.
 *
 * @param tonnes contained
 * @param year the year of the observation; not the flow's year if that has none
 * @param observation the observation it is taken from
 * @param edition the edition of that observation
 */
record Output(double tonnes, int year, Basis basis, RecordId observation, String edition) {}
