/**
 * What if: changes that are supposed, alone or together, and what they cost targets; scenarios that are kept. Sees the engine and its arrays,
 * and no other feature.
 */
@NullMarked
package org.lodegraph.question.scenario;

import org.jspecify.annotations.NullMarked;
