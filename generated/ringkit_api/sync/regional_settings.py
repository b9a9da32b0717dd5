# Written by `make generate` from spec/. Do not edit.
"""Regional Settings for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import regional_settings as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.regional_settings import AccountRegionalSettingRequestDict
    from ringkit_api.enumerations import ListLocationsOrderBy
    from ringkit_api.models.account_regional_setting_request import AccountRegionalSettingRequest
    from ringkit_api.models.country_info_dictionary_model import CountryInfoDictionaryModel
    from ringkit_api.models.country_list_dictionary_model import CountryListDictionaryModel
    from ringkit_api.models.language_info import LanguageInfo
    from ringkit_api.models.language_list import LanguageList
    from ringkit_api.models.location_list import LocationList
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.state_info import StateInfo
    from ringkit_api.models.state_list import StateList
    from ringkit_api.models.timezone_info_base import TimezoneInfoBase
    from ringkit_api.models.timezone_list import TimezoneList


class RegionalSettingsApi(Namespace):
    """Regional Settings: 11 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RegionalSettingsApiRaw: ...
        @property
        def with_streaming_response(self) -> RegionalSettingsApiStreaming: ...

    def list_countries(
        self,
        *,
        login_allowed: bool | Unset | None = UNSET,
        signup_allowed: bool | Unset | None = UNSET,
        number_selling: bool | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        free_softphone_line: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CountryListDictionaryModel:
        """List the countries that can be called, with what can be done in each.

        The flags say where numbers are sold and where users can log in by number. The list
        changes seldom: keep it.

        `GET /restapi/v1.0/dictionary/country`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listCountries

        Args:
            login_allowed: Only countries with whose numbers users can log in, or only others.
                Bool.
            signup_allowed: Only countries in which an account can be opened, or only others.
                Bool.
            number_selling: Only countries in which numbers are sold, or only others. Bool.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
            free_softphone_line: Only countries in which a line for the softphone costs nothing,
                or only others. Bool.

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
        return self._client.send(
            calls.list_countries(
                login_allowed=login_allowed,
                signup_allowed=signup_allowed,
                number_selling=number_selling,
                page=page,
                per_page=per_page,
                free_softphone_line=free_softphone_line,
            ),
            **options,
        )

    def list_languages(
        self,
        *,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> LanguageList:
        """List the languages of the platform, with what each can be used for.

        Take `id` from here to set the language of a user or of greetings. The list changes
        seldom: keep it.

        `GET /restapi/v1.0/dictionary/language`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listLanguages

        Args:
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

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
        return self._client.send(
            calls.list_languages(
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_locations(
        self,
        *,
        order_by: ListLocationsOrderBy | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        state_id: str | int | Unset | None = UNSET,
        with_nxx: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> LocationList:
        """List the places of a state that have numbers, with their area codes.

        For the choice of a number by city. Places differ by state, so name one.

        `GET /restapi/v1.0/dictionary/location`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listLocations

        Args:
            order_by: Fields to sort by, such as the city or the area code. "Npa" or "City";
                `"City"` if left out.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
            state_id: `id` of the state, from `rc.api.regional_settings.list_states`. Str or
                int.
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
        return self._client.send(
            calls.list_locations(
                order_by=order_by,
                page=page,
                per_page=per_page,
                state_id=state_id,
                with_nxx=with_nxx,
            ),
            **options,
        )

    def list_states(
        self,
        *,
        all_countries: bool | Unset | None = UNSET,
        country_id: str | int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        with_phone_numbers: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> StateList:
        """List the states or provinces of a country.

        Name a `country_id`, or ask for `all_countries`. The list changes seldom: keep it.

        `GET /restapi/v1.0/dictionary/state`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listStates

        Args:
            all_countries: List the states of all countries, whatever `country_id` says. Bool.
            country_id: `id` of the country, from `rc.api.regional_settings.list_countries`. Str
                or int.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
            with_phone_numbers: Only states in which numbers can be bought. Bool; `false` if
                left out.

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
        return self._client.send(
            calls.list_states(
                all_countries=all_countries,
                country_id=country_id,
                page=page,
                per_page=per_page,
                with_phone_numbers=with_phone_numbers,
            ),
            **options,
        )

    def list_timezones(
        self,
        *,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TimezoneList:
        """List the time zones that users and business hours can have.

        Take `id` from here to set the time zone of a user. The list changes seldom: keep it.

        `GET /restapi/v1.0/dictionary/timezone`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listTimezones

        Args:
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

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
        return self._client.send(
            calls.list_timezones(
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def patch_account_regional_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: AccountRegionalSettingRequest | AccountRegionalSettingRequestDict,
        **options: Unpack[RequestOptions],
    ) -> RegionalSettings:
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
        return self._client.send(
            calls.patch_account_regional_settings(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def read_account_regional_settings(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> RegionalSettings:
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
        return self._client.send(
            calls.read_account_regional_settings(
                account_id=account_id,
            ),
            **options,
        )

    def read_country(
        self, *, country_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> CountryInfoDictionaryModel:
        """Read one country, with what can be done there.

        Take `id` of a country from numbers, addresses or
        `rc.api.regional_settings.list_countries`.

        `GET /restapi/v1.0/dictionary/country/{countryId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readCountry

        Args:
            country_id: `id` of the country, from `rc.api.regional_settings.list_countries`. Str
                or int.

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
        return self._client.send(
            calls.read_country(
                country_id=country_id,
            ),
            **options,
        )

    def read_language(
        self, *, language_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> LanguageInfo:
        """Read one language, with what it can be used for.

        Not every language has recorded greetings or pages of its own; see its flags.

        `GET /restapi/v1.0/dictionary/language/{languageId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readLanguage

        Args:
            language_id: `id` of the language, from `rc.api.regional_settings.list_languages`.
                Str or int.

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
        return self._client.send(
            calls.read_language(
                language_id=language_id,
            ),
            **options,
        )

    def read_state(
        self, *, state_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> StateInfo:
        """Read one state or province.

        Take `id` from an address or `rc.api.regional_settings.list_states`.

        `GET /restapi/v1.0/dictionary/state/{stateId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readState

        Args:
            state_id: `id` of the state, from `rc.api.regional_settings.list_states`. Str or
                int.

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
        return self._client.send(
            calls.read_state(
                state_id=state_id,
            ),
            **options,
        )

    def read_timezone(
        self, *, timezone_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> TimezoneInfoBase:
        """Read one time zone, with its offset.

        Take `id` from settings of a user or `rc.api.regional_settings.list_timezones`.

        `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readTimezone

        Args:
            timezone_id: `id` of the time zone, from `rc.api.regional_settings.list_timezones`.
                Str or int.

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
        return self._client.send(
            calls.read_timezone(
                timezone_id=timezone_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class RegionalSettingsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: RegionalSettingsApi) -> None:
            self.list_countries = raw(api.list_countries)
            self.list_languages = raw(api.list_languages)
            self.list_locations = raw(api.list_locations)
            self.list_states = raw(api.list_states)
            self.list_timezones = raw(api.list_timezones)
            self.patch_account_regional_settings = raw(api.patch_account_regional_settings)
            self.read_account_regional_settings = raw(api.read_account_regional_settings)
            self.read_country = raw(api.read_country)
            self.read_language = raw(api.read_language)
            self.read_state = raw(api.read_state)
            self.read_timezone = raw(api.read_timezone)

    class RegionalSettingsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: RegionalSettingsApi) -> None:
            self.list_countries = streaming(api.list_countries)
            self.list_languages = streaming(api.list_languages)
            self.list_locations = streaming(api.list_locations)
            self.list_states = streaming(api.list_states)
            self.list_timezones = streaming(api.list_timezones)
            self.patch_account_regional_settings = streaming(api.patch_account_regional_settings)
            self.read_account_regional_settings = streaming(api.read_account_regional_settings)
            self.read_country = streaming(api.read_country)
            self.read_language = streaming(api.read_language)
            self.read_state = streaming(api.read_state)
            self.read_timezone = streaming(api.read_timezone)
