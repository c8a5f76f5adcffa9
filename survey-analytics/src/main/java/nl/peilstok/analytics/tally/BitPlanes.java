package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * Up to 4,096 coded responses, bit by bit: one bit of one field of 64 people makes a {@code long}.
 *
 * <p>A field of values up to 7 takes three bits a person, and counting a value takes a few
 * instructions for 64 people: the planes are combined and the bits of the outcome counted. The
 * words of a plane lie together, so that the compiler does several of them at once.
 */
final class BitPlanes {
  /** Words a plane at most: with some 250 planes this stays within a core's own cache. */
  private static final int MOST_WORDS = 64;

  private final Form form;
  private long[] bits;
  private int capacity = 1;
  private int size;

  BitPlanes(Form form) {
    this.form = form;
    this.bits = new long[form.planes()];
  }

  /** How many people there are. */
  int size() {
    return size;
  }

  boolean isFull() {
    return size == MOST_WORDS * Long.SIZE;
  }

  /** The bytes that the answers take. */
  long bytes() {
    return (long) bits.length * Long.BYTES;
  }

  /** Add a person. */
  void add(int[] row) {
    if (size == capacity * Long.SIZE) {
      grow();
    }
    int word = size / Long.SIZE;
    long person = 1L << (size % Long.SIZE);
    for (int field = 0; field < row.length; field++) {
      int plane = form.plane(field);
      for (int rest = row[field]; rest > 0; rest >>= 1) {
        bits[(plane * capacity) + word] |= (rest & 1) == 0 ? 0 : person;
        plane++;
      }
    }
    size++;
  }

  /**
   * Add to counters how many people have each value of a field.
   *
   * @param offset the counter of value 1
   */
  void count(int field, int highest, long[] counters, int offset) {
    int begin = form.plane(field) * capacity;
    int width = form.plane(field + 1) - form.plane(field);
    if (width == 3) {
      countOfThree(begin, highest, counters, offset);
    } else {
      for (int value = 1; value <= highest; value++) {
        counters[offset + value - 1] += count(begin, width, value);
      }
    }
  }

  /**
   * Most items have five answers and so three planes. How many people have a bit, and have it
   * together with others, tells how many have it alone.
   */
  private void countOfThree(int begin, int highest, long[] counters, int offset) {
    int two = begin + capacity;
    int four = two + capacity;
    int all = common(begin, two, four);
    int three = common(begin, two) - all;
    int five = common(begin, four) - all;
    int six = common(two, four) - all;
    int[] people = {
      0,
      common(begin) - three - five - all,
      common(two) - three - six - all,
      three,
      common(four) - five - six - all,
      five,
      six,
      all
    };
    for (int value = 1; value <= highest; value++) {
      counters[offset + value - 1] += people[value];
    }
  }

  /** How many people have a bit; a loop so small that the compiler does eight words at once. */
  private int common(int plane) {
    int people = 0;
    int words = words();
    for (int word = 0; word < words; word++) {
      people += Long.bitCount(bits[plane + word]);
    }
    return people;
  }

  private int common(int one, int other) {
    int people = 0;
    int words = words();
    for (int word = 0; word < words; word++) {
      people += Long.bitCount(bits[one + word] & bits[other + word]);
    }
    return people;
  }

  private int common(int one, int other, int third) {
    int people = 0;
    int words = words();
    for (int word = 0; word < words; word++) {
      people += Long.bitCount(bits[one + word] & bits[other + word] & bits[third + word]);
    }
    return people;
  }

  private long count(int begin, int width, int value) {
    long people = 0;
    for (int word = begin; word < begin + words(); word++) {
      long having = -1;
      for (int bit = 0; bit < width; bit++) {
        long plane = bits[word + (bit * capacity)];
        having &= ((value >> bit) & 1) == 1 ? plane : ~plane;
      }
      people += Long.bitCount(having);
    }
    return people;
  }

  /** Write the people from a multiple of 64 on into a block, as many as it takes. */
  void read(int from, Block block) {
    int people = Math.min(block.capacity(), size - from);
    long[] rows = new long[(people + Long.SIZE - 1) / Long.SIZE * Long.SIZE];
    for (Group group : form.groups()) {
      for (int begin = 0; begin < people; begin += Long.SIZE) {
        transpose(group, (from + begin) / Long.SIZE, rows, begin);
      }
      for (int field = group.first(); field < group.end(); field++) {
        int shift = form.plane(field) - form.plane(group.first());
        int mask = (1 << (form.plane(field + 1) - form.plane(field))) - 1;
        int[] values = block.field(field);
        for (int person = 0; person < people; person++) {
          values[person] = (int) (rows[person] >>> shift) & mask;
        }
      }
    }
    block.size(people);
  }

  private void transpose(Group group, int word, long[] rows, int begin) {
    int first = form.plane(group.first());
    int planes = form.plane(group.end()) - first;
    for (int plane = 0; plane < Long.SIZE; plane++) {
      rows[begin + plane] = plane < planes ? bits[((first + plane) * capacity) + word] : 0;
    }
    BitMatrix.transpose(rows, begin);
  }

  private int words() {
    return (size + Long.SIZE - 1) / Long.SIZE;
  }

  private void grow() {
    long[] wider = new long[bits.length * 2];
    for (int plane = 0; plane < form.planes(); plane++) {
      System.arraycopy(bits, plane * capacity, wider, plane * 2 * capacity, capacity);
    }
    bits = wider;
    capacity *= 2;
  }

  /** Which planes each field has; the same for all people of a wave. */
  static final class Form {
    private final int[] begins;
    private final List<Group> groups = new ArrayList<>();

    Form(List<Integer> highest) {
      this.begins = new int[highest.size() + 1];
      int first = 0;
      for (int field = 0; field < highest.size(); field++) {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(highest.get(field));
        begins[field + 1] = begins[field] + width;
        if (begins[field + 1] - begins[first] > Long.SIZE) {
          groups.add(new Group(first, field));
          first = field;
        }
      }
      groups.add(new Group(first, highest.size()));
    }

    int planes() {
      return begins[begins.length - 1];
    }

    private int plane(int field) {
      return begins[field];
    }

    private List<Group> groups() {
      return groups;
    }
  }

  /** Fields whose planes are 64 or fewer, so that a person's values fit in one long. */
  private record Group(int first, int end) {}
}
