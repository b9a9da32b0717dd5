# Written by `make generate` from spec/. Do not edit.
"""Internal Contacts for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import internal_contacts as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.internal_contacts import SearchDirectoryEntriesRequestDict
    from ringkit_api.enumerations import (
        ADGSearchableExtensionTypesEnum,
        FederationTypes,
        ListDirectoryEntriesTypeGroup,
        SearchDirectoryExtensionType,
    )
    from ringkit_api.models.contact_resource import ContactResource
    from ringkit_api.models.directory_resource import DirectoryResource
    from ringkit_api.models.federation_resource import FederationResource
    from ringkit_api.models.search_directory_entries_request import SearchDirectoryEntriesRequest


class AsyncInternalContactsApi(AsyncNamespace):
    """Internal Contacts: 4 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInternalContactsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncInternalContactsApiStreaming: ...

    def list_directory_entries(
        self,
        *,
        account_id: str | int | Unset = "~",
        accessible_sites_only: bool | Unset | None = UNSET,
        show_federated: bool | Unset | None = UNSET,
        type: ADGSearchableExtensionTypesEnum | Unset | None = UNSET,
        type_group: ListDirectoryEntriesTypeGroup | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Literal["all", "max"] | Unset | None = UNSET,
        site_id: str | int | Unset | None = UNSET,
        if_none_match: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirectoryResource, ContactResource]:
        """List the company directory: colleagues, queues and shared numbers.

        Unassigned and frozen extensions are left out, and all kinds of users are of the type
        User. With `if_none_match` an unchanged directory is answered by 304.

        `GET /restapi/v1.0/account/{accountId}/directory/entries`

        Rate group Medium. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/listDirectoryEntries

        Args:
            account_id: "~" is that of the user who is logged in.
            accessible_sites_only: List only sites that the user may see; with `false` the whole
                directory. Bool; `true` if left out.
            show_federated: List the other accounts of the federation too; `account` is then
                set. Bool; `true` if left out.
            type: Kind of entries to list; Department is a call queue.
                ADGSearchableExtensionTypesEnum.
            type_group: List only people, or only what is not a person. "User" or "NonUser".
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Entries on each page, at most 2000; `max` or `all` for as many as
                possible. Int or "all" or "max".
            site_id: List only entries of this site: `id` from `rc.api.multi_site.list_sites`.
                Str or int.
            if_none_match: `ETag` of an earlier answer; if the directory is unchanged the answer
                is 304. Str.

        Returns:
            200: DirectoryResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 503).

        Example:

        ```python
        async for entry in rc.api.internal_contacts.list_directory_entries(type="User"):
            print(entry.extension_number, entry.first_name, entry.last_name)
        ```
        """
        return self._client.paginate(
            calls.list_directory_entries(
                account_id=account_id,
                accessible_sites_only=accessible_sites_only,
                show_federated=show_federated,
                type=type,
                type_group=type_group,
                page=page,
                per_page=per_page,
                site_id=site_id,
                if_none_match=if_none_match,
            ),
            **options,
        )

    async def read_directory_entry(
        self,
        *,
        entry_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        accessible_sites_only: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ContactResource:
        """Read one entry of the company directory.

        It has all numbers of the person; what an administrator sees is in
        `rc.api.extensions.read_extension`.

        `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`

        Rate group Medium. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/readDirectoryEntry

        Args:
            entry_id: The `id` of the entry, which is the extension id. Str or int.
            account_id: "~" is that of the user who is logged in.
            accessible_sites_only: Find only entries of sites that the user may see; with
                `false` any. Bool; `true` if left out.

        Returns:
            200: ContactResource.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        entry = await rc.api.internal_contacts.read_directory_entry(entry_id=my_id)
        print(entry.first_name, entry.last_name, entry.email)
        ```
        """
        return await self._client.send(
            calls.read_directory_entry(
                entry_id=entry_id,
                account_id=account_id,
                accessible_sites_only=accessible_sites_only,
            ),
            **options,
        )

    async def read_directory_federation(
        self,
        *,
        account_id: str | int | Unset = "~",
        types: FederationTypes | Unset | None = UNSET,
        rc_extension_id: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FederationResource:
        """Read which accounts form a federation with this one.

        People of those accounts are in the directory too. By default federations of
        administrators only are left out.

        `GET /restapi/v1.0/account/{accountId}/directory/federation`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/readDirectoryFederation

        Args:
            account_id: "~" is that of the user who is logged in.
            types: Kinds of federations; Regular if left out. "All" or "Regular" or "AdminOnly".
            rc_extension_id: Extension id of the user on whose behalf the request is made. Str.

        Returns:
            200: FederationResource.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        federation = await rc.api.internal_contacts.read_directory_federation()
        for account in federation.accounts:
            print(account.company_name, account.main_number.phone_number)
        ```
        """
        return await self._client.send(
            calls.read_directory_federation(
                account_id=account_id,
                types=types,
                rc_extension_id=rc_extension_id,
            ),
            **options,
        )

    @overload
    def search_directory_entries(
        self,
        *,
        account_id: str | int | Unset = "~",
        accessible_sites_only: bool | Unset | None = UNSET,
        body: SearchDirectoryEntriesRequest | SearchDirectoryEntriesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirectoryResource, ContactResource]: ...

    @overload
    @deprecated(
        "account_id_query, department, site_id, extension_status, extension_type: deprecated by RingCentral"
    )
    def search_directory_entries(
        self,
        *,
        account_id: str | int | Unset = "~",
        accessible_sites_only: bool | Unset | None = UNSET,
        account_id_query: str | int | Sequence[str | int] | Unset | None = UNSET,
        department: str | Unset | None = UNSET,
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        extension_status: str | Sequence[str] | Unset | None = UNSET,
        extension_type: SearchDirectoryExtensionType
        | Sequence[SearchDirectoryExtensionType]
        | Unset
        | None = UNSET,
        body: SearchDirectoryEntriesRequest | SearchDirectoryEntriesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirectoryResource, ContactResource]: ...

    def search_directory_entries(
        self,
        *,
        account_id: str | int | Unset = "~",
        accessible_sites_only: bool | Unset | None = UNSET,
        account_id_query: str | int | Sequence[str | int] | Unset | None = UNSET,
        department: str | Unset | None = UNSET,
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        extension_status: str | Sequence[str] | Unset | None = UNSET,
        extension_type: SearchDirectoryExtensionType
        | Sequence[SearchDirectoryExtensionType]
        | Unset
        | None = UNSET,
        body: SearchDirectoryEntriesRequest | SearchDirectoryEntriesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DirectoryResource, ContactResource]:
        """Search the company directory by name, number or e-mail address.

        All filters and the page stand in the body; the query parameters besides
        `accessible_sites_only` are deprecated. It is Heavy: keep a copy for searches while
        typing.

        `POST /restapi/v1.0/account/{accountId}/directory/entries/search`

        Rate group Heavy. App permission ReadAccounts. User permission ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/searchDirectoryEntries

        Args:
            account_id: "~" is that of the user who is logged in.
            accessible_sites_only: Search only sites that the user may see; with `false` the
                whole directory. Bool; `true` if left out.
            account_id_query: Account whose directory is searched, `~` for that of the user who
                is logged in. Str or int, one or several; deprecated.
            department: Deprecated; use `department` of the body. Str; deprecated.
            site_id: Deprecated; use `site_ids` of the body. Str or int, one or several;
                deprecated.
            extension_status: Deprecated; use `extension_statuses` of the body. Str, one or
                several; deprecated.
            extension_type: Deprecated; use `extension_types` of the body.
                SearchDirectoryExtensionType, one or several; deprecated.
            body: SearchDirectoryEntriesRequest (json).

        Returns:
            200: DirectoryResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 503).

        Example:

        ```python
        async for entry in rc.api.internal_contacts.search_directory_entries(
            body={"search_string": "Ada", "search_fields": ["firstName"]}
        ):
            print(entry.extension_number, entry.first_name, entry.last_name)
        ```
        """
        return self._client.paginate(
            calls.search_directory_entries(
                account_id=account_id,
                accessible_sites_only=accessible_sites_only,
                account_id_query=account_id_query,
                department=department,
                site_id=site_id,
                extension_status=extension_status,
                extension_type=extension_type,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncInternalContactsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncInternalContactsApi) -> None:
            self.list_directory_entries = async_paged_raw(api.list_directory_entries)
            self.read_directory_entry = async_raw(api.read_directory_entry)
            self.read_directory_federation = async_raw(api.read_directory_federation)
            self.search_directory_entries = async_paged_raw(api.search_directory_entries)

    class AsyncInternalContactsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncInternalContactsApi) -> None:
            self.list_directory_entries = async_streaming(api.list_directory_entries)
            self.read_directory_entry = async_streaming(api.read_directory_entry)
            self.read_directory_federation = async_streaming(api.read_directory_federation)
            self.search_directory_entries = async_streaming(api.search_directory_entries)
