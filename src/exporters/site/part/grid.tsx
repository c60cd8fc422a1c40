/** A grid of a tool: a row for each aspect, a column for each degree, in every cell what it looks like. */
import type { MatrixQuestion } from "../../../kinds/generated/types.ts";

export interface GridProps {
  readonly question: MatrixQuestion;
  /** Degrees that are no longer offered on this day are left out. */
  readonly today: string;
}

export function Grid({ question, today }: GridProps) {
  const { id, label, rows, cells = [] } = question;
  const columns = question.columns.filter(({ retired }) => retired === undefined || retired > today);
  const words = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return (
    <table class="pg-grid" aria-label={label}>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th scope="col" id={`${id}-column-${column.code}`}>
              {column.label}
              {column.help && <p class="pg-help">{column.help}</p>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <span id={`${id}-row-${row.code}`}>{row.label}</span>
              {row.help && <p class="pg-help">{row.help}</p>}
            </th>
            {columns.map((column) => (
              <td data-label={column.label}>
                <label>
                  <input
                    type="radio"
                    name={`${id}.${row.code}`}
                    value={column.code}
                    autocomplete="off"
                    aria-label={`${row.label}: ${column.label}`}
                  />{" "}
                  <span>{words.get(`${row.code} ${column.code}`) ?? ""}</span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
