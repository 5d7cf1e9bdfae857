package org.lodegraph.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lodegraph.network.LinkTable;
import org.lodegraph.network.NodeTable;

/**
 * A synthetic mineral: four layers of sites in {@value #COUNTRIES} countries, with degrees drawn from the real
 * distribution. The same seed gives the same world.
 *
 * <p>Use is drawn first, and each layer delivers the input of the layer below, so that tonnes agree. Shares of
 * input are log-normal: as in the loaded data, half of the receivers get nine tenths of their input from one
 * source. Everything is written directly into the arrays of a network.
 */
final class SyntheticWorld {

    static final int COUNTRIES = 250;
    private static final int LAYERS = 4;
    private static final double SIZE_SPREAD = 3.0;
    private static final double SHARE_SPREAD = 4.0;
    private static final double UNKNOWN_PART = 0.01;
    private static final double PUBLISHED_PART = 0.1;

    private final SplittableRandom random;
    private final int layer;
    private final int legFlows;
    private final NodeTable operations;
    private final LinkTable flows;
    private final int[] senders;
    private final int[] receivers;
    private final double[] tonnes;
    private final double[] shares;
    private final int[] metBy;
    private int written;

    private SyntheticWorld(int sites, int links, Degrees in, Degrees out, long seed) {
        this.random = new SplittableRandom(seed);
        this.layer = sites / LAYERS;
        this.legFlows = links / (LAYERS - 1);
        this.senders = new int[legFlows * (LAYERS - 1)];
        this.receivers = new int[senders.length];
        this.tonnes = new double[senders.length];
        this.shares = new double[senders.length];
        this.metBy = new int[sites];
        this.operations = draw();
        double[] takes = sizes();
        for (int stage = LAYERS - 1; stage > 0; stage--) {
            takes = leg(stage, takes, in, out);
        }
        this.flows = new LinkTable(senders, receivers, tonnes, shares);
    }

    /** Draws a world with the given numbers of sites, a quarter in each layer, and links, a third on each leg. */
    static SyntheticWorld of(int sites, int links, Degrees in, Degrees out, long seed) {
        return new SyntheticWorld(sites, links, in, out, seed);
    }

    NodeTable operations() {
        return operations;
    }

    LinkTable flows() {
        return flows;
    }

    /** {@return the number of links into each site below the first layer} */
    int[] sources() {
        int[] counts = new int[LAYERS * layer];
        for (int receiver : receivers) {
            counts[receiver]++;
        }
        return counts;
    }

    /** {@return the number of links out of each site above the last layer} */
    int[] customers() {
        int[] counts = new int[LAYERS * layer];
        for (int sender : senders) {
            counts[sender]++;
        }
        return counts;
    }

    /** Distributes sites over countries like output: the k-th country has 1/k of the first. */
    private NodeTable draw() {
        byte[] stages = new byte[layer * LAYERS];
        int[] countries = new int[stages.length];
        double[] growth = new double[stages.length];
        double[] upTo = new double[COUNTRIES];
        for (int country = 0; country < COUNTRIES; country++) {
            upTo[country] = (country == 0 ? 0 : upTo[country - 1]) + 1.0 / (country + 1);
        }
        for (int v = 0; v < stages.length; v++) {
            stages[v] = (byte) (v / layer);
            boolean unknown = stages[v] < LAYERS - 1 && random.nextDouble() < UNKNOWN_PART;
            countries[v] = unknown ? NodeTable.UNKNOWN : country(upTo);
            growth[v] = random.nextDouble() < PUBLISHED_PART ? random.nextDouble() / 2 : Double.NaN;
        }
        return new NodeTable(stages, countries, growth);
    }

    private int country(double[] upTo) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[COUNTRIES - 1]);
        return place < 0 ? -place - 1 : place;
    }

    private double[] sizes() {
        double[] sizes = new double[layer];
        for (int i = 0; i < layer; i++) {
            sizes[i] = Math.exp(SIZE_SPREAD * random.nextGaussian());
        }
        return sizes;
    }

    /** Draws the links into a layer, and returns the delivery of each site of the layer above. */
    private double[] leg(int stage, double[] takes, Degrees in, Degrees out) {
        int[] ways = ways(out);
        int[] sources = counts(in, 1);
        double[] delivers = new double[layer];
        Arrays.fill(metBy, -1);
        for (int i = 0; i < layer; i++) {
            int from = written;
            double all = 0;
            for (int link = 0; link < sources[i]; link++) {
                all += write(stage, i, ways);
            }
            for (int link = from; link < written; link++) {
                shares[link] /= all;
                tonnes[link] = shares[link] * takes[i];
                delivers[senders[link] - (stage - 1) * layer] += tonnes[link];
            }
        }
        return delivers;
    }

    /** Writes one link to a site from a new sender, and returns its weight. */
    private double write(int stage, int place, int[] ways) {
        int sender = ways[random.nextInt(ways.length)];
        while (metBy[sender] == place) {
            sender = random.nextInt(layer);
        }
        metBy[sender] = place;
        senders[written] = (stage - 1) * layer + sender;
        receivers[written] = stage * layer + place;
        shares[written] = Math.exp(SHARE_SPREAD * random.nextGaussian());
        return shares[written++];
    }

    /** {@return every sender as often as its number of links, for uniform drawing} */
    private int[] ways(Degrees out) {
        int[] counts = counts(out, 0);
        int[] ways = new int[legFlows];
        int place = 0;
        for (int i = 0; i < layer; i++) {
            Arrays.fill(ways, place, place + counts[i], i);
            place += counts[i];
        }
        return ways;
    }

    /** {@return the number of links of each site of a layer: drawn, scaled to the links of a leg, and rounded} */
    private int[] counts(Degrees degrees, int least) {
        double[] drawn = new double[layer];
        for (int i = 0; i < layer; i++) {
            drawn[i] = degrees.draw(random);
        }
        double scale = legFlows / Arrays.stream(drawn).sum();
        int[] counts = new int[layer];
        int left = legFlows;
        for (int i = 0; i < layer; i++) {
            int most = Math.min(layer / 2, left - least * (layer - 1 - i));
            counts[i] = Math.max(least, Math.min(most, (int) (scale * drawn[i] + random.nextDouble())));
            left -= counts[i];
        }
        for (; left > 0; left--) {
            counts[random.nextInt(layer)]++;
        }
        return counts;
    }
}
