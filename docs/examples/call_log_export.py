"""Export the company call log between two dates as CSV.

    python call_log_export.py 2026-01-01 2026-02-01 --output calls.csv

The login is read from RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET and RINGCENTRAL_JWT.
"""

from __future__ import annotations

import argparse
import csv
from datetime import date
from pathlib import Path

from ringkit import RingCentral

COLUMNS = (
    "id", "started", "direction", "result", "seconds",
    "from_number", "from_name", "to_number", "to_name", "extension", "recording",
)  # fmt: skip


def export(rc: RingCentral, start: date, end: date, output: Path) -> int:
    """Write all calls of the period to `output` and return how many there were."""
    count = 0
    with output.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        # Iterating the answer reads page after page; `timeout` holds for each request.
        for call in rc.api.call_log.read_company_call_log(
            date_from=start, date_to=end, view="Detailed", per_page=250, timeout=30
        ):
            # What the platform left out is written as an empty cell.
            writer.writerow(
                (
                    call.id, call.start_time.isoformat(), call.direction, call.result,
                    call.duration, call.from_.phone_number, call.from_.name,
                    call.to.phone_number, call.to.name, call.extension.id, call.recording.id,
                )
            )  # fmt: skip
            count += 1
    return count


def main() -> None:
    """Export the period that the command line names."""
    parser = argparse.ArgumentParser(description="Export the company call log as CSV.")
    parser.add_argument("start", type=date.fromisoformat, help="first day, as 2026-01-31")
    parser.add_argument("end", type=date.fromisoformat, help="the day after the last one")
    parser.add_argument("--output", type=Path, default=Path("calls.csv"))
    arguments = parser.parse_args()
    with RingCentral.from_env() as rc:
        count = export(rc, arguments.start, arguments.end, arguments.output)
    print(f"{count} calls in {arguments.output}")


if __name__ == "__main__":
    main()
