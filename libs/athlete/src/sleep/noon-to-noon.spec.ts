import { noonToNoonDays } from './noon-to-noon';

describe('noonToNoonDays', () => {
  const night = { onsetMin: -30, wakeMin: 420 };
  const asleep = { fromMin: 690, toMin: 1140 };

  it('counts from the noon before the day', () => {
    expect(noonToNoonDays([night], [])).toEqual([[asleep]]);
    expect(noonToNoonDays([], [])).toEqual([]);
  });

  it('is null for a day without a known night, whatever its naps', () => {
    expect(noonToNoonDays([null], [{ day: 0, startMin: 600, endMin: 660 }])).toEqual([null]);
  });

  it('gives an afternoon nap to the day that the noon before it begins', () => {
    expect(noonToNoonDays([night, night], [{ day: 0, startMin: 840, endMin: 870 }])).toEqual([
      [asleep],
      [{ fromMin: 120, toMin: 150 }, asleep],
    ]);
  });

  it('splits a sleep at noon', () => {
    const daytime = { onsetMin: 540, wakeMin: 960 };
    expect(noonToNoonDays([daytime, night], [])).toEqual([
      [{ fromMin: 1260, toMin: 1440 }],
      [{ fromMin: 0, toMin: 240 }, asleep],
    ]);
  });

  it('drops what a night reaches back behind the noon of the day before', () => {
    expect(noonToNoonDays([night, { onsetMin: -800, wakeMin: 100 }], [])).toEqual([
      [asleep],
      [{ fromMin: 0, toMin: 820 }],
    ]);
  });

  it('loses what happens after the last noon, for no day knows of it', () => {
    expect(noonToNoonDays([night], [{ day: 0, startMin: 720, endMin: 800 }])).toEqual([[asleep]]);
  });

  it('counts minutes once where spans overlap, and takes naps in any order', () => {
    const naps = [
      { day: 0, startMin: 640, endMin: 660 },
      { day: 0, startMin: 400, endMin: 500 },
      { day: 0, startMin: 300, endMin: 360 },
      { day: 0, startMin: 600, endMin: 645 },
    ];
    expect(noonToNoonDays([night], naps)).toEqual([
      [
        { fromMin: 690, toMin: 1220 },
        { fromMin: 1320, toMin: 1380 },
      ],
    ]);
  });
});
