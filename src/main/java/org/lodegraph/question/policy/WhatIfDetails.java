package org.lodegraph.question.policy;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Target;

/**
 * Fields of {@code meta} for a bloc as it might be.
 *
 * @param target the importer whose supply the shares are of; absent where they are of the world's output
 * @param members the states that count as members: {@code states}, or {@code all} with those of a member bloc
 * @param bound the most rows that there may be, in words
 */
public record WhatIfDetails(@Nullable Target target, String members, String bound) implements MetaDetails {}
