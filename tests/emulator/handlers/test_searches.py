"""Searches by POST, and phone number parsing."""

from typing import Any

import pytest

from tests.emulator.requests import DESCRIPTION, value_for
from tests.emulator.support import ACCOUNT, Api, fits

AUDIT = f"{ACCOUNT}/audit-trail/search"
ANALYTICS = "/analytics/calls/v1/accounts/~"
CONSENTS = "/restapi/v2/accounts/~/sms/consents/search"


def test_audit_trail_pages_in_the_body(api: Api) -> None:
    seen: list[str] = []
    for page in (1, 2, 3):
        answer = fits(api.post(AUDIT, json={"page": page, "perPage": 10}), "auditTrailSearch")
        assert answer["paging"] == {"page": page, "perPage": 10, "total": 25, "totalFound": 25}
        seen += [str(r) for r in answer["records"]]
    assert len(seen) == len(set(seen)) == 25
    assert api.post(AUDIT).status_code == 200
    assert api.post(AUDIT, json={"page": 0}).status_code == 400


@pytest.mark.parametrize(
    ("path", "operation", "most", "query"),
    [
        ("aggregation", "analyticsCallsAggregationFetch", 200, {}),
        ("timeline", "analyticsCallsTimelineFetch", 20, {"interval": "Day"}),
    ],
)
def test_analytics_page_in_the_query(
    api: Api, path: str, operation: str, most: int, query: dict[str, Any]
) -> None:
    schema = DESCRIPTION.operations[operation].body
    assert schema is not None
    body = value_for(schema.schemas["application/json"])
    url = f"{ANALYTICS}/{path}/fetch"
    body["grouping"] = {"groupBy": "Users"}
    first = fits(api.post(url, params=query | {"perPage": 2}, json=body), operation)
    assert (first["paging"]["totalPages"], len(first["data"]["records"])) == (3, 2)
    last = api.post(url, params=query | {"perPage": 2, "page": 3}, json=body).json()
    assert len(last["data"]["records"]) == 1
    clamped = api.post(url, params=query | {"perPage": 5000}, json=body).json()
    people = api.get(f"{ACCOUNT}/extension", params={"type": "User"}).json()["records"]
    keys = [record["key"] for record in clamped["data"]["records"]]
    assert keys == [str(person["id"]) for person in people]
    assert clamped["paging"]["perPage"] == most


def test_consents_page_by_token_in_the_body(api: Api) -> None:
    sizes = []
    body: dict[str, Any] = {"perPage": 10}
    while True:
        page = fits(api.post(CONSENTS, json=body), "searchSmsConsentRecords")
        sizes.append(len(page["records"]))
        if "nextPageToken" not in page["paging"]:
            break
        body = {"pageToken": page["paging"]["nextPageToken"]}
    assert sizes == [10, 10, 5]


def test_consents_are_those_asked_for_and_those_written(api: Api) -> None:
    sender = api.emulator.phone_number
    choice = {"from": sender, "to": "+16505550123", "optStatus": "OptOut", "source": "Api"}
    assert api.patch(CONSENTS.removesuffix("/search"), json={"records": [choice]}).is_success
    body = {"from": [sender], "optStatus": "OptOut"}
    found = fits(api.post(CONSENTS, json=body), "searchSmsConsentRecords")["records"]
    assert found[0]["to"] == "+16505550123"
    assert {(each["from"], each["optStatus"]) for each in found} == {(sender, "OptOut")}
    assert len(found) < 25
    nobody = api.post(CONSENTS, json={"to": ["+16505550199"]}).json()
    assert nobody["records"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "(650) 555-0100",
            {
                "e164": "+16505550100",
                "areaCode": "650",
                "subscriberNumber": "5550100",
                "formattedNational": "(650) 555-0100",
                "formattedInternational": "+1 (650) 555-0100",
                "tollFree": False,
            },
        ),
        ("1-800-555-0100", {"e164": "+18005550100", "tollFree": True}),
        ("+4930123456", {"e164": "+4930123456", "formattedInternational": "+4930123456"}),
        ("911", {"special": True, "dialable": "911"}),
        ("16505550100*101,,5", {"subAddress": "101", "dtmfPostfix": ",,5"}),
        ("abc", {"special": False, "normalized": ""}),
    ],
)
def test_number_parsing(api: Api, text: str, expected: dict[str, Any]) -> None:
    answer = api.post("/restapi/v1.0/number-parser/parse", json={"originalStrings": [text]})
    (number,) = fits(answer, "parsePhoneNumber")["phoneNumbers"]
    assert number["originalString"] == text
    assert {name: number[name] for name in expected} == expected


def test_number_parsing_v2(api: Api) -> None:
    body = {"originalStrings": ["6505550100", "101"]}
    results = fits(api.post("/restapi/v2/number-parser/parse", json=body), "parsePhoneNumberV2")[
        "results"
    ]
    assert results[0]["formats"][0]["e164"] == "+16505550100"
    assert results[0]["numberDetails"]["areaCode"] == "650"
    assert results[1]["numberDetails"]["extensionNumber"] == "101"
