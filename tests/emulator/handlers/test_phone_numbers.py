"""Phone numbers are the same in both versions of their lists."""

from tests.emulator.support import ACCOUNT, Api, code_of, fits

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


def test_the_inventory_is_in_both_versions(api: Api) -> None:
    def listed() -> dict[str, str]:
        first = api.get(f"{ACCOUNT}/phone-number").json()["records"]
        second = api.get(V2).json()["records"]
        assert [str(n["id"]) for n in first] == [n["id"] for n in second]
        return {n["phoneNumber"]: n["id"] for n in second}

    before = listed()
    used = next(iter(before))
    asked = ["+16505550190", used, "+16505550190"]
    body = {"records": [{"phoneNumber": text, "usageType": "Inventory"} for text in asked]}
    added = fits(api.post(f"{V2}/bulk-add", json=body), "addNumbersToInventoryV2")["records"]
    assert [each["bulkItemSuccessful"] for each in added] == [True, False, False]
    assert [each["bulkItemErrors"][0]["errorCode"] for each in added[1:]] == ["CMN-101"] * 2
    assert listed() == before | {"+16505550190": added[0]["id"]}
    unwanted = [{"phoneNumber": "+16505550190"}, {"id": before[used]}, {"id": "999"}]
    gone = api.request("DELETE", V2, json={"records": unwanted})
    results = fits(gone, "deleteNumbersFromInventoryV2")["records"]
    assert [each["bulkItemSuccessful"] for each in results] == [True, False, False]
    codes = [each["bulkItemErrors"][0]["errorCode"] for each in results[1:]]
    assert codes == ["CMN-101", "CMN-102"]
    assert listed() == before
    body = {"records": [{"phoneNumber": "190", "usageType": "Inventory"}]}
    assert code_of(api.post(f"{V2}/bulk-add", json=body)) == "CMN-101"


def test_a_number_of_the_inventory_takes_the_place_of_another(api: Api) -> None:
    body = {"records": [{"phoneNumber": "+16505550190", "usageType": "Inventory"}]}
    added = api.post(f"{V2}/bulk-add", json=body).json()["records"][0]["id"]
    old = next(n for n in api.get(V2).json()["records"] if "extension" in n)
    url = f"{V2}/{old['id']}/replace"
    new = fits(api.post(url, json={"targetPhoneNumberId": added}), "replacePhoneNumberV2")
    assert (new["id"], new["phoneNumber"]) == (added, "+16505550190")
    for name in ("usageType", "primary", "extension"):
        assert new[name] == old[name]
    read = {n["id"]: n for n in api.get(V2).json()["records"]}
    assert read[old["id"]]["usageType"] == "Inventory"
    assert "extension" not in read[old["id"]]
    owner = old["extension"]["id"]
    theirs = api.get(f"{ACCOUNT}/extension/{owner}/phone-number").json()["records"]
    assert "+16505550190" in {n["phoneNumber"] for n in theirs}
    again = api.post(url, json={"targetPhoneNumberId": added})
    assert (again.status_code, code_of(again)) == (400, "CMN-101")
