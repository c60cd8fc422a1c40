/** Measured figures as a page with a table, and as a plot that can be read without colours. */

export interface Measured {
  readonly steps: number;
  readonly states: number;
  readonly milliseconds: number;
}

export interface Goal {
  readonly steps: number;
  readonly milliseconds: number;
}

interface About {
  readonly day: string;
  readonly machine: string;
  readonly tools: number;
  readonly goal: Goal;
}

/** The page in Markdown, with the plot beside it. */
export function growthPage(measured: readonly Measured[], { day, machine, tools, goal }: About): string {
  return [
    "# How long a verification takes",
    "",
    `Measured on ${day} with ${machine}: made-up pathways with ${tools} tools, decisions by band, forks, joins and`,
    "loops, verified from their entry to their ends with every property looked at. Each figure is the best of three runs. A pathway of",
    `${goal.steps} steps has to take less than ${goal.milliseconds / 1000} seconds. \`npm run bench:pathways\` measures anew and writes this page and its plot.`,
    "",
    "![Milliseconds by number of steps; the table below has the same figures](verification-speed.svg)",
    "",
    "| steps | states | milliseconds |",
    "| ----: | -----: | -----------: |",
    ...measured.map(
      ({ steps, states, milliseconds }) =>
        `| ${String(steps).padStart(5)} | ${String(states).padStart(6)} | ${String(milliseconds).padStart(12)} |`,
    ),
    "",
  ].join("\n");
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 70;
const BOTTOM = 310;
const TOP = 20;
const RIGHT = 620;

/** The plot as SVG: a line through the measured points and a dashed one at the goal. */
export function growthPlot(measured: readonly Measured[], goal: Goal): string {
  const most = Math.max(...measured.map(({ steps }) => steps));
  const slowest = Math.max(goal.milliseconds, ...measured.map(({ milliseconds }) => milliseconds)) * 1.1;
  const x = (steps: number): number => Math.round(LEFT + (steps / most) * (RIGHT - LEFT));
  const y = (milliseconds: number): number => Math.round(BOTTOM - (milliseconds / slowest) * (BOTTOM - TOP));
  const points = measured.map(({ steps, milliseconds }) => `${x(steps)},${y(milliseconds)}`);
  const marks = [0, 100, 200, 300, 400, 500, 600].filter((mark) => mark <= most);
  const heights = [0, 1, 2, 3, 4].map((part) => Math.round(((slowest / 1.1) * part) / 4));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="13">`,
    "<title>Milliseconds to verify a pathway, by its number of steps</title>",
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<path d="M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}" fill="none" stroke="#333"/>`,
    ...marks.map((mark) => `<text x="${x(mark)}" y="${BOTTOM + 18}" text-anchor="middle">${mark}</text>`),
    ...heights.map((mark) => `<text x="${LEFT - 8}" y="${y(mark) + 4}" text-anchor="end">${mark}</text>`),
    `<text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">steps</text>`,
    `<text x="${LEFT + 10}" y="${TOP}">milliseconds</text>`,
    `<path d="M${LEFT} ${y(goal.milliseconds)}H${x(goal.steps)}V${BOTTOM}" fill="none" stroke="#333" stroke-dasharray="6 4"/>`,
    `<text x="${x(goal.steps) - 8}" y="${y(goal.milliseconds) - 6}" text-anchor="end">goal: ${goal.steps} steps below ${goal.milliseconds} ms</text>`,
    `<polyline points="${points.join(" ")}" fill="none" stroke="#005ea5" stroke-width="2"/>`,
    ...points.map((point) => {
      const [cx = "", cy = ""] = point.split(",");
      return `<circle cx="${cx}" cy="${cy}" r="4" fill="#005ea5"/>`;
    }),
    "</svg>",
    "",
  ].join("\n");
}
