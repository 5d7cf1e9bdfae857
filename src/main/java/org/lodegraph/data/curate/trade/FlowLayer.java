package org.lodegraph.data.curate.trade;

import java.util.List;

/**
 * One layer of a mineral's network, traced: what leaves one stage and who takes it in at the next.
 *
 * @param rule which stages
 * @param senders who makes what flows
 * @param trade the trade between them, clamped and traced
 * @param receivers each operation of the next stage with its inputs, in code order
 * @param idle tonnes that nobody took in; 0 into use
 */
record FlowLayer(LayerRule rule, Producers senders, Layer trade, List<Receiver> receivers, double idle) {

    /** {@return everything that the receivers take in, t} */
    double input() {
        return receivers.stream().mapToDouble(Receiver::input).sum();
    }
}
