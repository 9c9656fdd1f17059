/** A cell of the picture, by index. */
export interface At {
  row: number;
  column: number;
}

/** Where a key leads; undefined = it is none of the picture's. `isFar` = with Control held down. Nothing leads beyond an edge. */
export function moved({ row, column }: At, key: string, isFar: boolean, rows: number, columns: number): At | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, columns - 1) };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowDown':
      return { row: Math.min(row + 1, rows - 1), column };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}
