"""The account, its extensions and phone numbers; access to other accounts."""

import pytest

from ringkit_emulator import AccountOptions, Emulator, NumberOptions, UserOptions
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits
from tests.support.platform import NO_LIMITS


def test_account_and_service_info(emulator: Emulator, api: Api) -> None:
    account = fits(api.get(ACCOUNT), "readAccountInfo")
    assert str(account["id"]) == emulator.account_id
    assert account["uri"] == f"{emulator.url}/restapi/v1.0/account/{emulator.account_id}"
    assert api.get(f"/restapi/v1.0/account/{emulator.account_id}").json() == account
    fits(api.get(f"{ACCOUNT}/service-info"), "readAccountServiceInfo")


def test_both_versions_of_the_account_agree(emulator: Emulator, api: Api) -> None:
    account = fits(api.get(ACCOUNT), "readAccountInfo")
    later = fits(api.get("/restapi/v2/accounts/~"), "getAccountInfoV2")
    assert (later["id"], later["status"]) == (str(account["id"]), account["status"])
    assert later["mainNumber"].lstrip("+") == account["mainNumber"]
    for name in ("brand", "contractedCountry", "servicePlan"):
        assert later["serviceInfo"][name].items() <= account["serviceInfo"][name].items()
    contact, operator = later["contactInfo"], account["operator"]
    assert contact["id"] == str(operator["id"])
    assert contact["extensionNumber"] == operator["extensionNumber"]
    read = api.get(f"{ACCOUNT}/extension/{contact['id']}").json()["contact"]
    assert {name: read[name] for name in ("firstName", "lastName", "email")}.items() <= (
        contact.items()
    )


def test_own_extension(emulator: Emulator, api: Api) -> None:
    extension = fits(api.get(EXTENSION), "readExtension")
    assert str(extension["id"]) == emulator.extension_id
    assert extension["extensionNumber"] == "101"


@pytest.mark.parametrize(
    "path", ["/restapi/v1.0/account/1", f"{ACCOUNT}/extension/1", f"{ACCOUNT}/extension/1/sms"]
)
def test_unknown_ids(api: Api, path: str) -> None:
    answer = api.post(path, json={}) if path.endswith("sms") else api.get(path)
    assert (answer.status_code, code_of(answer)) == (404, "CMN-102")


def test_extension_list_pages_and_filters() -> None:
    accounts = (AccountOptions(users=(UserOptions(extension_number="101"),), more_users=120),)
    with Emulator(accounts=accounts, limits=NO_LIMITS) as emulator, Api(emulator) as api:
        first = fits(api.get(f"{ACCOUNT}/extension"), "listExtensions")
        assert len(first["records"]) == 100
        assert first["paging"] == {
            "page": 1,
            "perPage": 100,
            "pageStart": 0,
            "pageEnd": 99,
            "totalPages": 2,
            "totalElements": 122,
        }
        assert "~" not in first["navigation"]["nextPage"]["uri"]
        second = fits(api.get(first["navigation"]["nextPage"]["uri"]), "listExtensions")
        assert len(second["records"]) == 22
        assert "nextPage" not in second["navigation"]
        assert second["navigation"]["previousPage"]["uri"].endswith("page=1&perPage=100")
        ids = {r["id"] for r in first["records"] + second["records"]}
        assert len(ids) == 122
        queues = api.get(f"{ACCOUNT}/extension", params={"type": ["Department", "Announcement"]})
        assert [r["type"] for r in queues.json()["records"]] == ["Department"]
        one = api.get(f"{ACCOUNT}/extension", params={"extensionNumber": "101", "page": 1})
        assert [r["extensionNumber"] for r in one.json()["records"]] == ["101"]


def test_numbers_with_features() -> None:
    numbers = (
        NumberOptions(phone_number="+16505550001"),
        NumberOptions(phone_number="+16505550002", features=("CallerId",)),
    )
    users = (UserOptions(extension_number="7", first_name="Mary", id=77, numbers=numbers),)
    options = (AccountOptions(id=42, users=users, main_number="+18005550000"),)
    with Emulator(accounts=options) as emulator, Api(emulator) as api:
        assert (emulator.account_id, emulator.extension_id) == ("42", "77")
        assert emulator.phone_number == "+16505550001"
        listed = fits(api.get(f"{EXTENSION}/phone-number"), "listExtensionPhoneNumbers")
        senders = [r["phoneNumber"] for r in listed["records"] if "MmsSender" in r["features"]]
        assert senders == ["+16505550001"]
        main = api.get(f"{EXTENSION}/phone-number", params={"usageType": "MainCompanyNumber"})
        assert [r["phoneNumber"] for r in main.json()["records"]] == ["+18005550000"]


def test_second_account_is_closed_to_the_first() -> None:
    accounts = tuple(
        AccountOptions(id=n, users=(UserOptions(extension_number="101", id=n * 10),))
        for n in (1, 2)
    )
    with Emulator(accounts=accounts) as emulator, Api(emulator) as api:
        assert api.get(ACCOUNT).json()["id"] == 1
        assert api.get("/restapi/v1.0/account/2").status_code == 404
        assert api.get(f"{ACCOUNT}/extension/20").status_code == 404


def test_versions_need_no_login(emulator: Emulator) -> None:
    with Api(emulator, logged_in=False) as api:
        assert fits(api.get("/restapi"), "readAPIVersions")["apiVersions"]
        version = fits(api.get("/restapi/v1.0"), "readAPIVersion")
        assert version["uriString"] == "v1.0"
        assert api.get("/restapi/v9").status_code == 404
        assert api.get("/restapi/v1.0/status").status_code == 200


def test_user_permissions() -> None:
    users = (UserOptions(extension_number="1", permissions=frozenset({"ReadExtensions"})),)
    with Emulator(accounts=(AccountOptions(users=users),)) as emulator, Api(emulator) as api:
        assert api.get(EXTENSION).status_code == 200
        for path, name in (
            (ACCOUNT, "ReadCompanyInfo"),
            # The description calls it FullCompanyCallLog.
            (f"{ACCOUNT}/call-log", "ReadCompanyCallLog"),
        ):
            answer = api.get(path)
            assert (answer.status_code, code_of(answer)) == (403, "CMN-408")
            for error in (answer.json(), answer.json()["errors"][0]):
                assert error["permissionName"] == name
                assert f"[{name}]" in error["message"]


def test_app_permissions() -> None:
    with Emulator(permissions=frozenset({"ReadAccounts"})) as emulator, Api(emulator) as api:
        assert api.get(EXTENSION).status_code == 200
        answer = api.get(f"{EXTENSION}/call-log")
        assert (answer.status_code, code_of(answer)) == (403, "CMN-401")
        for error in (answer.json(), answer.json()["errors"][0]):
            assert error["permissionName"] == "ReadCallLog"
            assert "[ReadCallLog]" in error["message"]


def test_the_dictionaries_have_what_accounts_refer_to(api: Api) -> None:
    regional = api.get(ACCOUNT).json()["regionalSettings"]
    for kind, member in (("country", "homeCountry"), ("timezone", "timezone")):
        read = api.get(regional[member]["uri"]).json()
        assert regional[member].items() <= read.items()
        assert read in api.get(f"/restapi/v1.0/dictionary/{kind}").json()["records"]
    language = api.get(f"/restapi/v1.0/dictionary/language/{regional['language']['id']}").json()
    assert language["localeCode"] == regional["language"]["localeCode"]
