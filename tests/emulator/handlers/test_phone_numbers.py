"""Phone numbers are the same in both versions of their lists."""

from tests.emulator.support import ACCOUNT, Api, fits

V2 = "/restapi/v2/accounts/~/phone-numbers"


def test_both_versions_agree(api: Api) -> None:
    first = fits(api.get(f"{ACCOUNT}/phone-number"), "listAccountPhoneNumbers")["records"]
    second = fits(api.get(V2), "listAccountPhoneNumbersV2")["records"]
    names = ("phoneNumber", "usageType", "primary", "status", "type")
    assert [[n[name] for name in names] for n in first] == [[n[x] for x in names] for n in second]
    assert [str(n["id"]) for n in first] == [n["id"] for n in second]
    owners = [str(n["extension"]["id"]) for n in first if "extension" in n]
    assert owners == [n["extension"]["id"] for n in second if "extension" in n]
    found = api.get(V2, params={"usageType": "MainCompanyNumber"}).json()["records"]
    assert [n["usageType"] for n in found] == ["MainCompanyNumber"]


def test_an_assigned_number_is_its_extensions(api: Api) -> None:
    number = next(n for n in api.get(V2).json()["records"] if "extension" in n)
    users = api.get(f"{ACCOUNT}/extension", params={"type": "User"}).json()["records"]
    other = next(u for u in users if str(u["id"]) != number["extension"]["id"])
    body = {"usageType": "DirectNumber", "extension": {"id": str(other["id"])}}
    fits(api.patch(f"{V2}/{number['id']}", json=body), "assignPhoneNumberV2")
    read = api.get(f"{ACCOUNT}/phone-number/{number['id']}").json()
    assert read["extension"]["id"] == other["id"]
    theirs = api.get(f"{ACCOUNT}/extension/{other['id']}/phone-number").json()["records"]
    assert number["phoneNumber"] in {n["phoneNumber"] for n in theirs}
