# Written by `make generate` from spec/. Do not edit.
"""Regional Settings: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.regional_settings import AccountRegionalSettingRequestDict
    from ringkit_api.enumerations import ListLocationsOrderBy
    from ringkit_api.models.account_regional_setting_request import AccountRegionalSettingRequest
    from ringkit_api.models.country_info_dictionary_model import CountryInfoDictionaryModel
    from ringkit_api.models.country_list_dictionary_model import CountryListDictionaryModel
    from ringkit_api.models.language_info import LanguageInfo
    from ringkit_api.models.language_list import LanguageList
    from ringkit_api.models.location_info import LocationInfo
    from ringkit_api.models.location_list import LocationList
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.state_info import StateInfo
    from ringkit_api.models.state_list import StateList
    from ringkit_api.models.timezone_info_base import TimezoneInfoBase
    from ringkit_api.models.timezone_list import TimezoneList


_LIST_COUNTRIES = Operation(
    id="listCountries",
    method="GET",
    path="/restapi/v1.0/dictionary/country",
    rate_group="Light",
    results={200: "CountryListDictionaryModel"},
    paging=Paging("links", "records"),
)


def list_countries(
    *,
    login_allowed: bool | Unset | None = UNSET,
    signup_allowed: bool | Unset | None = UNSET,
    number_selling: bool | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    free_softphone_line: bool | Unset | None = UNSET,
) -> PagedCall[CountryListDictionaryModel, CountryInfoDictionaryModel]:
    """List the countries that can be called, with what can be done in each.

    The flags say where numbers are sold and where users can log in by number. The list changes
    seldom: keep it.

    `GET /restapi/v1.0/dictionary/country`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listCountries

    Args:
        login_allowed: Only countries with whose numbers users can log in, or only others. Bool.
        signup_allowed: Only countries in which an account can be opened, or only others. Bool.
        number_selling: Only countries in which numbers are sold, or only others. Bool.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.
        free_softphone_line: Only countries in which a line for the softphone costs nothing, or
            only others. Bool.

    Returns:
        200: CountryListDictionaryModel.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for country in rc.api.regional_settings.list_countries(number_selling=True):
        print(country.iso_code, country.calling_code, country.name)
    ```
    """
    return PagedCall(
        _LIST_COUNTRIES,
        query={
            "loginAllowed": login_allowed,
            "signupAllowed": signup_allowed,
            "numberSelling": number_selling,
            "page": page,
            "perPage": per_page,
            "freeSoftphoneLine": free_softphone_line,
        },
    )


_LIST_LANGUAGES = Operation(
    id="listLanguages",
    method="GET",
    path="/restapi/v1.0/dictionary/language",
    rate_group="Light",
    results={200: "LanguageList"},
    paging=Paging("links", "records"),
)


def list_languages(
    *, page: int | Unset | None = UNSET, per_page: int | Unset | None = UNSET
) -> PagedCall[LanguageList, LanguageInfo]:
    """List the languages of the platform, with what each can be used for.

    Take `id` from here to set the language of a user or of greetings. The list changes seldom:
    keep it.

    `GET /restapi/v1.0/dictionary/language`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listLanguages

    Args:
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: LanguageList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for language in rc.api.regional_settings.list_languages():
        print(language.locale_code, language.name)
    ```
    """
    return PagedCall(
        _LIST_LANGUAGES,
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_LIST_LOCATIONS = Operation(
    id="listLocations",
    method="GET",
    path="/restapi/v1.0/dictionary/location",
    rate_group="Light",
    results={200: "LocationList"},
    paging=Paging("links", "records"),
)


def list_locations(
    *,
    order_by: ListLocationsOrderBy | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    state_id: str | int | Unset | None = UNSET,
    with_nxx: bool | Unset | None = UNSET,
) -> PagedCall[LocationList, LocationInfo]:
    """List the places of a state that have numbers, with their area codes.

    For the choice of a number by city. Places differ by state, so name one.

    `GET /restapi/v1.0/dictionary/location`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listLocations

    Args:
        order_by: Fields to sort by, such as the city or the area code. "Npa" or "City";
            `"City"` if left out.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.
        state_id: `id` of the state, from `rc.api.regional_settings.list_states`. Str or int.
        with_nxx: Return the three digits after the area code, too. Bool.

    Returns:
        200: LocationList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for location in rc.api.regional_settings.list_locations(order_by="City"):
        print(location.area_code, location.city)
    ```
    """
    return PagedCall(
        _LIST_LOCATIONS,
        query={
            "orderBy": order_by,
            "page": page,
            "perPage": per_page,
            "stateId": state_id,
            "withNxx": with_nxx,
        },
    )


_LIST_STATES = Operation(
    id="listStates",
    method="GET",
    path="/restapi/v1.0/dictionary/state",
    rate_group="Light",
    results={200: "StateList"},
    paging=Paging("links", "records"),
)


def list_states(
    *,
    all_countries: bool | Unset | None = UNSET,
    country_id: str | int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    with_phone_numbers: bool | Unset | None = UNSET,
) -> PagedCall[StateList, StateInfo]:
    """List the states or provinces of a country.

    Name a `country_id`, or ask for `all_countries`. The list changes seldom: keep it.

    `GET /restapi/v1.0/dictionary/state`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listStates

    Args:
        all_countries: List the states of all countries, whatever `country_id` says. Bool.
        country_id: `id` of the country, from `rc.api.regional_settings.list_countries`. Str or
            int.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.
        with_phone_numbers: Only states in which numbers can be bought. Bool; `false` if left
            out.

    Returns:
        200: StateList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for state in rc.api.regional_settings.list_states(country_id=1):
        print(state.iso_code, state.name)
    ```
    """
    return PagedCall(
        _LIST_STATES,
        query={
            "allCountries": all_countries,
            "countryId": country_id,
            "page": page,
            "perPage": per_page,
            "withPhoneNumbers": with_phone_numbers,
        },
    )


_LIST_TIMEZONES = Operation(
    id="listTimezones",
    method="GET",
    path="/restapi/v1.0/dictionary/timezone",
    rate_group="Light",
    results={200: "TimezoneList"},
    paging=Paging("links", "records"),
)


def list_timezones(
    *, page: int | Unset | None = UNSET, per_page: int | Unset | None = UNSET
) -> PagedCall[TimezoneList, TimezoneInfoBase]:
    """List the time zones that users and business hours can have.

    Take `id` from here to set the time zone of a user. The list changes seldom: keep it.

    `GET /restapi/v1.0/dictionary/timezone`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listTimezones

    Args:
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: TimezoneList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for timezone in rc.api.regional_settings.list_timezones():
        print(timezone.id, timezone.name, timezone.description)
    ```
    """
    return PagedCall(
        _LIST_TIMEZONES,
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_PATCH_ACCOUNT_REGIONAL_SETTINGS = Operation(
    id="patchAccountRegionalSettings",
    method="PATCH",
    path="/restapi/v2/accounts/{accountId}/regional-settings",
    rate_group="Medium",
    results={200: "RegionalSettings"},
    payloads=(Payload("json", "AccountRegionalSettingRequest"),),
    app_permission="EditAccounts",
)


def patch_account_regional_settings(
    *,
    account_id: str | int | Unset = "~",
    body: AccountRegionalSettingRequest | AccountRegionalSettingRequestDict,
) -> Call[RegionalSettings]:
    """Change language, time zone and formats of the account.

    Only `timezone` is required. Settings of a single user are changed with
    `rc.api.extensions.update_extension`.

    `PATCH /restapi/v2/accounts/{accountId}/regional-settings`

    Rate group Medium. App permission EditAccounts. Account feature EditCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/patchAccountRegionalSettings

    Args:
        account_id: "~" is that of the user who is logged in.
        body: AccountRegionalSettingRequest (json).

    Returns:
        200: RegionalSettings.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    settings = rc.api.regional_settings.patch_account_regional_settings(
        body={"timezone": {"id": "58"}, "time_format": "24h"}
    )
    print(settings.timezone.name, settings.time_format)
    ```
    """
    return Call(
        _PATCH_ACCOUNT_REGIONAL_SETTINGS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_READ_ACCOUNT_REGIONAL_SETTINGS = Operation(
    id="getAccountRegionalSettings",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/regional-settings",
    rate_group="Light",
    results={200: "RegionalSettings"},
    app_permission="ReadAccounts",
)


def read_account_regional_settings(
    *, account_id: str | int | Unset = "~"
) -> Call[RegionalSettings]:
    """Read language, time zone and formats of the account.

    Settings of a single user are read with `rc.api.extensions.read_extension`.

    `GET /restapi/v2/accounts/{accountId}/regional-settings`

    Rate group Light. App permission ReadAccounts. Account feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/getAccountRegionalSettings

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: RegionalSettings.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    settings = rc.api.regional_settings.read_account_regional_settings()
    print(settings.timezone.name, settings.language.name)
    ```
    """
    return Call(
        _READ_ACCOUNT_REGIONAL_SETTINGS,
        path={
            "accountId": account_id,
        },
    )


_READ_COUNTRY = Operation(
    id="readCountry",
    method="GET",
    path="/restapi/v1.0/dictionary/country/{countryId}",
    rate_group="Light",
    results={200: "CountryInfoDictionaryModel"},
)


def read_country(*, country_id: str | int | Unset) -> Call[CountryInfoDictionaryModel]:
    """Read one country, with what can be done there.

    Take `id` of a country from numbers, addresses or `rc.api.regional_settings.list_countries`.

    `GET /restapi/v1.0/dictionary/country/{countryId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readCountry

    Args:
        country_id: `id` of the country, from `rc.api.regional_settings.list_countries`. Str or
            int.

    Returns:
        200: CountryInfoDictionaryModel.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    country = rc.api.regional_settings.read_country(country_id=1)
    print(country.name, country.iso_code, country.calling_code)
    ```
    """
    return Call(
        _READ_COUNTRY,
        path={
            "countryId": country_id,
        },
    )


_READ_LANGUAGE = Operation(
    id="readLanguage",
    method="GET",
    path="/restapi/v1.0/dictionary/language/{languageId}",
    rate_group="Light",
    results={200: "LanguageInfo"},
)


def read_language(*, language_id: str | int | Unset) -> Call[LanguageInfo]:
    """Read one language, with what it can be used for.

    Not every language has recorded greetings or pages of its own; see its flags.

    `GET /restapi/v1.0/dictionary/language/{languageId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readLanguage

    Args:
        language_id: `id` of the language, from `rc.api.regional_settings.list_languages`. Str
            or int.

    Returns:
        200: LanguageInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    language = rc.api.regional_settings.read_language(language_id=1033)
    print(language.locale_code, language.name, language.date_format)
    ```
    """
    return Call(
        _READ_LANGUAGE,
        path={
            "languageId": language_id,
        },
    )


_READ_STATE = Operation(
    id="readState",
    method="GET",
    path="/restapi/v1.0/dictionary/state/{stateId}",
    rate_group="Light",
    results={200: "StateInfo"},
)


def read_state(*, state_id: str | int | Unset) -> Call[StateInfo]:
    """Read one state or province.

    Take `id` from an address or `rc.api.regional_settings.list_states`.

    `GET /restapi/v1.0/dictionary/state/{stateId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readState

    Args:
        state_id: `id` of the state, from `rc.api.regional_settings.list_states`. Str or int.

    Returns:
        200: StateInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    state = rc.api.regional_settings.read_state(state_id=state_id)
    print(state.iso_code, state.name)
    ```
    """
    return Call(
        _READ_STATE,
        path={
            "stateId": state_id,
        },
    )


_READ_TIMEZONE = Operation(
    id="readTimezone",
    method="GET",
    path="/restapi/v1.0/dictionary/timezone/{timezoneId}",
    rate_group="Light",
    results={200: "TimezoneInfoBase"},
)


def read_timezone(*, timezone_id: str | int | Unset) -> Call[TimezoneInfoBase]:
    """Read one time zone, with its offset.

    Take `id` from settings of a user or `rc.api.regional_settings.list_timezones`.

    `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readTimezone

    Args:
        timezone_id: `id` of the time zone, from `rc.api.regional_settings.list_timezones`. Str
            or int.

    Returns:
        200: TimezoneInfoBase.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    timezone = rc.api.regional_settings.read_timezone(timezone_id=58)
    print(timezone.name, timezone.bias, "minutes from UTC")
    ```
    """
    return Call(
        _READ_TIMEZONE,
        path={
            "timezoneId": timezone_id,
        },
    )
