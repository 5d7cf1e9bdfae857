package org.lodegraph.data.curate.trade;

import java.util.List;

/**
 * One traced layer of a mineral's network: the output of one stage and its receivers at the next.
 *
 * @param rule the two stages
 * @param senders the producers of the flows
 * @param trade the trade between them, clamped and traced
 * @param receivers each operation of the next stage with its inputs, in code order
 * @param idle tonnes without a receiver; 0 into use
 */
record FlowLayer(LayerRule rule, Producers senders, Layer trade, List<Receiver> receivers, double idle) {

    /** {@return the total input of the receivers, t} */
    double input() {
        return receivers.stream().mapToDouble(Receiver::input).sum();
    }
}
