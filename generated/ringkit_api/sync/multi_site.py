# Written by `make generate` from spec/. Do not edit.
"""Multi-Site for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import multi_site as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.multi_site import (
        CreateSiteRequestDict,
        SiteIVRSettingsUpdateDict,
        SiteMembersBulkUpdateDict,
        SiteUpdateRequestDict,
    )
    from ringkit_api.models.create_site_request import CreateSiteRequest
    from ringkit_api.models.site_info import SiteInfo
    from ringkit_api.models.site_ivr_settings import SiteIVRSettings
    from ringkit_api.models.site_ivr_settings_update import SiteIVRSettingsUpdate
    from ringkit_api.models.site_members_bulk_update import SiteMembersBulkUpdate
    from ringkit_api.models.site_members_list import SiteMembersList
    from ringkit_api.models.site_update_request import SiteUpdateRequest
    from ringkit_api.models.sites_list import SitesList


class MultiSiteApi(Namespace):
    """Multi-Site: 9 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MultiSiteApiRaw: ...
        @property
        def with_streaming_response(self) -> MultiSiteApiStreaming: ...

    def assign_multiple_sites(
        self,
        *,
        site_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: SiteMembersBulkUpdate | SiteMembersBulkUpdateDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Move users and other extensions to a site, or away from it.

        An extension belongs to one site at a time, so adding it here takes it from where it
        was.

        `POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`

        Rate group Medium. App permission EditExtensions. User permission Sites. Account feature
        EditSites.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/assignMultipleSites

        Args:
            site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`.
                Str or int.
            account_id: "~" is that of the user who is logged in.
            body: SiteMembersBulkUpdate (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rc.api.multi_site.assign_multiple_sites(
            site_id=site.id, body={"added_extension_ids": [my_id]}
        )
        print(my_id, "belongs to", site.name)
        ```
        """
        return self._client.send(
            calls.assign_multiple_sites(
                site_id=site_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def create_site(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CreateSiteRequest | CreateSiteRequestDict,
        **options: Unpack[RequestOptions],
    ) -> SiteInfo:
        """Create a site.

        It is an extension too, with a short number and a name that callers see. Users are moved
        to it with `rc.api.multi_site.assign_multiple_sites`.

        `POST /restapi/v1.0/account/{accountId}/sites`

        Rate group Medium. App permission EditAccounts.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/createSite

        Args:
            account_id: "~" is that of the user who is logged in.
            body: CreateSiteRequest (json).

        Returns:
            200: SiteInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        site = rc.api.multi_site.create_site(
            body={"name": "Lyon", "extension_number": "710", "code": "71"}
        )
        print(site.id, site.name)
        ```
        """
        return self._client.send(
            calls.create_site(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def delete_site(
        self,
        *,
        site_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a site.

        Move its users elsewhere first with `rc.api.multi_site.assign_multiple_sites`; what may
        not be deleted is refused (403).

        `DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Rate group Light. App permission EditAccounts. User permission Sites. Account feature
        EditSites.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/deleteSite

        Args:
            site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`.
                Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403).

        Example:

        ```python
        rc.api.multi_site.delete_site(site_id=site.id)
        print("deleted the site", site.name)
        ```
        """
        return self._client.send(
            calls.delete_site(
                site_id=site_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_site_members(
        self,
        *,
        site_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SiteMembersList:
        """List the extensions of a site.

        Users, queues and menus are in one list.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/listSiteMembers

        Args:
            site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`.
                Str or int.
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: SiteMembersList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for member in rc.api.multi_site.list_site_members(site_id=site.id):
            print(member.extension_number, member.name)
        ```
        """
        return self._client.send(
            calls.list_site_members(
                site_id=site_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_sites(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SitesList:
        """List the sites of the account: offices with an operator of their own.

        An account that has only one place has no others than the main site, whose id is
        `main-site`.

        `GET /restapi/v1.0/account/{accountId}/sites`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/listSites

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: SitesList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for site in rc.api.multi_site.list_sites():
            print(site.id, site.extension_number, site.name)
        ```
        """
        return self._client.send(
            calls.list_sites(
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_site(
        self,
        *,
        site_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> SiteInfo:
        """Read a site: its address, operator and regional settings.

        The id `main-site` is refused here, although it means the main site elsewhere.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/readSite

        Args:
            site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`.
                Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: SiteInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        found = rc.api.multi_site.read_site(site_id=site.id)
        print(found.name, found.extension_number)
        ```
        """
        return self._client.send(
            calls.read_site(
                site_id=site_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_site_ivr_settings(
        self,
        *,
        site_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> SiteIVRSettings:
        """Read what happens with calls to the number of a site.

        Either a menu answers them (`top_menu`), or the keys lead to extensions.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/readSiteIvrSettings

        Args:
            site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`.
                Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: SiteIVRSettings.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = rc.api.multi_site.read_site_ivr_settings(site_id=site.id)
        print(settings.top_menu.name, settings.prompt_repeat_count)
        ```
        """
        return self._client.send(
            calls.read_site_ivr_settings(
                site_id=site_id,
                account_id=account_id,
            ),
            **options,
        )

    def update_site(
        self,
        *,
        site_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: SiteUpdateRequest | SiteUpdateRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SiteInfo:
        """Change name, address, operator or settings of a site.

        What is left out stays. The caller's name may have at most 15 letters, digits and
        commas.

        `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Rate group Light. App permission EditExtensions. User permission Sites. Account feature
        EditSites.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/updateSite

        Args:
            site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`.
                Str or int.
            account_id: "~" is that of the user who is logged in.
            body: SiteUpdateRequest (json).

        Returns:
            200: SiteInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        updated = rc.api.multi_site.update_site(
            site_id=site.id, body={"name": "Lyon Centre"}
        )
        print(updated.name)
        ```
        """
        return self._client.send(
            calls.update_site(
                site_id=site_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_site_ivr_settings(
        self,
        *,
        site_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: SiteIVRSettingsUpdate | SiteIVRSettingsUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> SiteIVRSettings:
        """Change what happens with calls to the number of a site.

        What is left out stays. `top_menu` is needed for menus of several levels.

        `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

        Rate group Medium. App permission EditAccounts. User permission Sites. Account feature
        EditSites.

        Reference: https://developers.ringcentral.com/api-reference/Multi-Site/updateSiteIvrSettings

        Args:
            site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`.
                Str or int.
            account_id: "~" is that of the user who is logged in.
            body: SiteIVRSettingsUpdate (json).

        Returns:
            200: SiteIVRSettings.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = rc.api.multi_site.update_site_ivr_settings(
            site_id=site.id, body={"top_menu": {"id": menu.id}}
        )
        print(settings.top_menu.id)
        ```
        """
        return self._client.send(
            calls.update_site_ivr_settings(
                site_id=site_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class MultiSiteApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: MultiSiteApi) -> None:
            self.assign_multiple_sites = raw(api.assign_multiple_sites)
            self.create_site = raw(api.create_site)
            self.delete_site = raw(api.delete_site)
            self.list_site_members = raw(api.list_site_members)
            self.list_sites = raw(api.list_sites)
            self.read_site = raw(api.read_site)
            self.read_site_ivr_settings = raw(api.read_site_ivr_settings)
            self.update_site = raw(api.update_site)
            self.update_site_ivr_settings = raw(api.update_site_ivr_settings)

    class MultiSiteApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: MultiSiteApi) -> None:
            self.assign_multiple_sites = streaming(api.assign_multiple_sites)
            self.create_site = streaming(api.create_site)
            self.delete_site = streaming(api.delete_site)
            self.list_site_members = streaming(api.list_site_members)
            self.list_sites = streaming(api.list_sites)
            self.read_site = streaming(api.read_site)
            self.read_site_ivr_settings = streaming(api.read_site_ivr_settings)
            self.update_site = streaming(api.update_site)
            self.update_site_ivr_settings = streaming(api.update_site_ivr_settings)
