"""The call log: paging, views and filters."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._times import format_time, parse_time
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits

LOG = f"{EXTENSION}/call-log"
EVER = {"dateFrom": "2020-01-01"}


def test_default_is_the_last_day(emulator: Emulator, api: Api) -> None:
    page = fits(api.get(LOG), "readUserCallLog")
    assert 0 < len(page["records"]) < 30
    day_ago = emulator.clock.time() - 86_400
    assert all(parse_time(r["startTime"]) >= day_ago for r in page["records"])
    times = [r["startTime"] for r in page["records"]]
    assert times == sorted(times, reverse=True)


def test_every_page_once(api: Api) -> None:
    seen: list[str] = []
    url: str | None = LOG
    query: dict[str, object] | None = EVER | {"perPage": 40}
    while url is not None:
        page = fits(api.get(url, params=query), "readUserCallLog")
        seen += [r["id"] for r in page["records"]]
        url, query = page["navigation"].get("nextPage", {}).get("uri"), None
    assert len(seen) == len(set(seen)) == 150


def test_max_page_and_views(api: Api) -> None:
    simple = fits(api.get(LOG, params=EVER | {"perPage": "max"}), "readUserCallLog")
    assert len(simple["records"]) == 150
    assert not any("legs" in r for r in simple["records"])
    detailed = fits(api.get(LOG, params=EVER | {"view": "Detailed"}), "readUserCallLog")
    assert all(r["legs"] for r in detailed["records"])


def test_filters(api: Api) -> None:
    def found(**query: object) -> list[dict[str, Any]]:
        answer = api.get(LOG, params=EVER | {"perPage": 1000} | query)
        records: list[dict[str, Any]] = fits(answer, "readUserCallLog")["records"]
        return records

    inbound, outbound = found(direction="Inbound"), found(direction="Outbound")
    assert len(inbound) + len(outbound) == 150
    recorded = found(recordingType="All")
    assert 0 < len(recorded) < 60
    assert found(withRecording=True) == recorded
    assert found(recordingType="OnDemand", withRecording=True) == []
    first = inbound[0]
    assert found(sessionId=first["sessionId"]) == [first]
    number = first["from"]["phoneNumber"]
    assert first in found(phoneNumber=str(number).lstrip("+"))
    start = str(first["startTime"])
    later = format_time(parse_time(start) + 0.001)
    assert first in found(dateFrom=start, dateTo=later)
    assert first not in found(dateFrom=later)


def test_date_without_time_and_with_offset(api: Api) -> None:
    assert api.get(LOG, params={"dateFrom": "2026-07-16T00:00:00+0200"}).status_code == 200
    assert api.get(LOG, params={"dateFrom": "2026-07-16T00:00:00.1234567Z"}).status_code == 200


def test_one_record(api: Api) -> None:
    record = api.get(LOG, params=EVER).json()["records"][0]
    read = fits(api.get(f"{LOG}/{record['id']}"), "readUserCallRecord")
    assert read["id"] == record["id"]
    company = fits(api.get(f"{ACCOUNT}/call-log/{record['id']}"), "readCompanyCallRecord")
    assert company == read
    assert code_of(api.get(f"{LOG}/unknown")) == "CMN-102"


@pytest.mark.parametrize("per_page", ["min", "1.5", "-3"])
def test_wrong_page_sizes(api: Api, per_page: str) -> None:
    assert api.get(LOG, params={"perPage": per_page}).status_code == 400


def test_two_party_filters_exclude_each_other(api: Api) -> None:
    answer = api.get(LOG, params={"phoneNumber": "1", "extensionNumber": "2"})
    assert answer.status_code == 400


@pytest.mark.parametrize("path", [EXTENSION, ACCOUNT])
@pytest.mark.parametrize("name", ["call-log", "active-calls"])
def test_pages_have_no_totals(api: Api, path: str, name: str) -> None:
    page = api.get(f"{path}/{name}", params={"perPage": 1}).json()
    assert page["paging"]["perPage"] == 1
    assert not {"totalPages", "totalElements"} & page["paging"].keys()


def test_duration_agrees_with_start_and_end(emulator: Emulator, api: Api) -> None:
    before = emulator.clock.time()
    emulator.inbound_call()
    emulator.clock.advance(45)
    (missed,) = api.get(LOG, params={"dateFrom": format_time(before)}).json()["records"]
    assert (missed["result"], missed["duration"]) == ("Voicemail", 40)
    records = api.get(LOG, params=EVER | {"perPage": "max"}).json()["records"]
    for record in records:
        ended = parse_time(record["startTime"]) + record["durationMs"] / 1000
        assert ended == pytest.approx(parse_time(record["lastModifiedTime"]), abs=0.003)
        assert record["duration"] == round(record["durationMs"] / 1000)


def test_calls_of_voicemails_and_faxes_name_their_messages(emulator: Emulator, api: Api) -> None:
    emulator.inbound_fax()
    emulator.inbound_voicemail()
    emulator.inbound_call()
    emulator.clock.advance(60)
    records = api.get(LOG, params=EVER | {"perPage": "max"}).json()["records"]
    by_message = [r for r in records if r["result"] == "Voicemail" or r["type"] == "Fax"]
    assert len(by_message) == 5  # three of now, and those that were there
    for record in by_message:
        stored = api.get(record["message"]["uri"]).json()
        assert str(stored["id"]) == record["message"]["id"]
        assert stored["type"] == record["message"]["type"]
        assert stored["from"]["phoneNumber"] == record["from"]["phoneNumber"]
    assert not any("message" in record for record in records if record not in by_message)
