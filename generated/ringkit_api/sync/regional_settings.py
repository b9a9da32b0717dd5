# Written by `make generate` from spec/. Do not edit.
"""Regional Settings for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import regional_settings as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListLocationsOrderBy
    from ringkit_api.models.account_regional_setting_request import AccountRegionalSettingRequest
    from ringkit_api.models.country_info_dictionary_model import CountryInfoDictionaryModel
    from ringkit_api.models.country_list_dictionary_model import CountryListDictionaryModel
    from ringkit_api.models.get_location_list_response import GetLocationListResponse
    from ringkit_api.models.get_state_info_response import GetStateInfoResponse
    from ringkit_api.models.get_state_list_response import GetStateListResponse
    from ringkit_api.models.get_timezone_list_response import GetTimezoneListResponse
    from ringkit_api.models.language_info import LanguageInfo
    from ringkit_api.models.language_list import LanguageList
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.timezone_info_base import TimezoneInfoBase


class RegionalSettingsApi(Namespace):
    """Regional Settings: 11 operations."""

    def get_account_regional_settings(self, *, account_id: str | int = "~") -> RegionalSettings:
        """Get account regional settings.

        `GET /restapi/v2/accounts/{accountId}/regional-settings`

        Rate group Light. App permission ReadAccounts. Account feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/getAccountRegionalSettings

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: RegionalSettings.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).
        """
        return self._client.send(
            calls.get_account_regional_settings(
                account_id=account_id,
            )
        )

    def list_countries(
        self,
        *,
        login_allowed: bool | Unset = UNSET,
        signup_allowed: bool | Unset = UNSET,
        number_selling: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        free_softphone_line: bool | Unset = UNSET,
    ) -> CountryListDictionaryModel:
        """List countries.

        `GET /restapi/v1.0/dictionary/country`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listCountries

        Args:
            login_allowed: bool.
            signup_allowed: bool.
            number_selling: bool.
            page: int; `1` if left out.
            per_page: int; `100` if left out.
            free_softphone_line: bool.

        Returns:
            200: CountryListDictionaryModel.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_countries(
                login_allowed=login_allowed,
                signup_allowed=signup_allowed,
                number_selling=number_selling,
                page=page,
                per_page=per_page,
                free_softphone_line=free_softphone_line,
            )
        )

    def list_languages(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> LanguageList:
        """List languages.

        `GET /restapi/v1.0/dictionary/language`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listLanguages

        Args:
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: LanguageList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_languages(
                page=page,
                per_page=per_page,
            )
        )

    def list_locations(
        self,
        *,
        order_by: ListLocationsOrderBy | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        state_id: str | int | Unset = UNSET,
        with_nxx: bool | Unset = UNSET,
    ) -> GetLocationListResponse:
        """List locations.

        `GET /restapi/v1.0/dictionary/location`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listLocations

        Args:
            order_by: "Npa" or "City"; `"City"` if left out.
            page: int; `1` if left out.
            per_page: int; `100` if left out.
            state_id: str or int.
            with_nxx: bool.

        Returns:
            200: GetLocationListResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_locations(
                order_by=order_by,
                page=page,
                per_page=per_page,
                state_id=state_id,
                with_nxx=with_nxx,
            )
        )

    def list_states(
        self,
        *,
        all_countries: bool | Unset = UNSET,
        country_id: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        with_phone_numbers: bool | Unset = UNSET,
    ) -> GetStateListResponse:
        """List states.

        `GET /restapi/v1.0/dictionary/state`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listStates

        Args:
            all_countries: bool.
            country_id: int.
            page: int; `1` if left out.
            per_page: int; `100` if left out.
            with_phone_numbers: bool; `false` if left out.

        Returns:
            200: GetStateListResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_states(
                all_countries=all_countries,
                country_id=country_id,
                page=page,
                per_page=per_page,
                with_phone_numbers=with_phone_numbers,
            )
        )

    def list_timezones(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> GetTimezoneListResponse:
        """List timezones.

        `GET /restapi/v1.0/dictionary/timezone`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/listTimezones

        Args:
            page: int; `1` if left out.
            per_page: int; `100` if left out.

        Returns:
            200: GetTimezoneListResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_timezones(
                page=page,
                per_page=per_page,
            )
        )

    def patch_account_regional_settings(
        self, *, account_id: str | int = "~", body: AccountRegionalSettingRequest
    ) -> RegionalSettings:
        """Patch account regional settings.

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
        """
        return self._client.send(
            calls.patch_account_regional_settings(
                account_id=account_id,
                body=body,
            )
        )

    def read_country(self, *, country_id: int) -> CountryInfoDictionaryModel:
        """Read country.

        `GET /restapi/v1.0/dictionary/country/{countryId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readCountry

        Args:
            country_id: int.

        Returns:
            200: CountryInfoDictionaryModel.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_country(
                country_id=country_id,
            )
        )

    def read_language(self, *, language_id: int) -> LanguageInfo:
        """Read language.

        `GET /restapi/v1.0/dictionary/language/{languageId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readLanguage

        Args:
            language_id: int.

        Returns:
            200: LanguageInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_language(
                language_id=language_id,
            )
        )

    def read_state(self, *, state_id: int) -> GetStateInfoResponse:
        """Read state.

        `GET /restapi/v1.0/dictionary/state/{stateId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readState

        Args:
            state_id: int.

        Returns:
            200: GetStateInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_state(
                state_id=state_id,
            )
        )

    def read_timezone(self, *, timezone_id: int) -> TimezoneInfoBase:
        """Read timezone.

        `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Regional-Settings/readTimezone

        Args:
            timezone_id: int.

        Returns:
            200: TimezoneInfoBase.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_timezone(
                timezone_id=timezone_id,
            )
        )
