# Written by `make generate` from spec/. Do not edit.
"""External Contacts for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import external_contacts as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.external_contacts import (
        AddressBookBulkUploadRequestDict,
        FavoriteCollectionDict,
        PersonalContactRequestDict,
    )
    from ringkit_api.enumerations import ListContactsSortBy, SyncAddressBookSyncType
    from ringkit_api.models.address_book_bulk_upload_request import AddressBookBulkUploadRequest
    from ringkit_api.models.address_book_bulk_upload_response import AddressBookBulkUploadResponse
    from ringkit_api.models.address_book_sync import AddressBookSync
    from ringkit_api.models.contact_list import ContactList
    from ringkit_api.models.favorite_collection import FavoriteCollection
    from ringkit_api.models.favorite_contact_list import FavoriteContactList
    from ringkit_api.models.personal_contact_request import PersonalContactRequest
    from ringkit_api.models.personal_contact_resource import PersonalContactResource


class ExternalContactsApi(Namespace):
    """External Contacts: 11 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ExternalContactsApiRaw: ...
        @property
        def with_streaming_response(self) -> ExternalContactsApiStreaming: ...

    def create_contact(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        dialing_plan: str | Unset | None = UNSET,
        body: PersonalContactRequest | PersonalContactRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PersonalContactResource:
        """Add a contact to the address book of the user.

        Only this user sees it. An address book holds 10,000 contacts, and a full one refuses
        more (400). Many are added faster with `rc.api.external_contacts.upload_contacts`.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/createContact

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            dialing_plan: Two-letter code of the country whose form numbers in the body have; by
                default that of the user. Str.
            body: PersonalContactRequest (json).

        Returns:
            200: PersonalContactResource.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        contact = rc.api.external_contacts.create_contact(
            body={"first_name": "Alan", "last_name": "Turing",
                  "mobile_phone": "+16505550171"}
        )
        print(contact.id, contact.first_name)
        ```
        """
        return self._client.send(
            calls.create_contact(
                account_id=account_id,
                extension_id=extension_id,
                dialing_plan=dialing_plan,
                body=body,
            ),
            **options,
        )

    def delete_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete one contact of the user, or several at once.

        Several ids are one request; if some are refused the answer has a result for each (207).

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/deleteContact

        Args:
            contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`, or
                a list of them. Str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rc.api.external_contacts.delete_contact(contact_id=contact.id)
        print("deleted", contact.first_name, contact.last_name)
        ```
        """
        return self._client.send(
            calls.delete_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def list_contacts(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        starts_with: str | Unset | None = UNSET,
        sort_by: ListContactsSortBy | Sequence[ListContactsSortBy] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        phone_number: str | Sequence[str] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ContactList:
        """List the personal contacts of the user.

        They are the user's address book; colleagues are in
        `rc.api.internal_contacts.list_directory_entries`. To keep a copy up to date use
        `rc.api.external_contacts.sync_address_book`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

        Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts.
        Account feature ReadPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/listContacts

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            starts_with: List contacts whose first or last name begins with this, in upper or
                lower case. Str.
            sort_by: Members to sort by, in this order. "FirstName" or "LastName" or "Company",
                one or several.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            phone_number: List contacts that have one of these numbers, E.164. Str, one or
                several.

        Returns:
            200: ContactList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for contact in rc.api.external_contacts.list_contacts(sort_by=["LastName"]):
            print(contact.first_name, contact.last_name, contact.mobile_phone)
        ```
        """
        return self._client.send(
            calls.list_contacts(
                account_id=account_id,
                extension_id=extension_id,
                starts_with=starts_with,
                sort_by=sort_by,
                page=page,
                per_page=per_page,
                phone_number=phone_number,
            ),
            **options,
        )

    def list_favorite_contacts(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> FavoriteContactList:
        """List the favourites of the user: colleagues and personal contacts.

        Each names either an `extension_id` or a `contact_id`; read the contact itself by that.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

        Rate group Light. App permission ReadContacts. User permission ReadPersonalContacts.
        Account feature ReadPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/listFavoriteContacts

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: FavoriteContactList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for favorite in rc.api.external_contacts.list_favorite_contacts():
            print(favorite.id, favorite.contact_id or favorite.extension_id)
        ```
        """
        return self._client.send(
            calls.list_favorite_contacts(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def patch_contact(
        self,
        *,
        contact_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        dialing_plan: str | Unset | None = UNSET,
        body: PersonalContactRequest | PersonalContactRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PersonalContactResource:
        """Change some members of a contact of the user.

        What is left out stays, and a member that is sent as null is removed. One contact per
        call.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/patchContact

        Args:
            contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`.
                Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            dialing_plan: Two-letter code of the country whose form numbers in the body have; by
                default that of the user. Str.
            body: PersonalContactRequest (json).

        Returns:
            200: PersonalContactResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        updated = rc.api.external_contacts.patch_contact(
            contact_id=contact.id, body={"company": "NPL"}
        )
        print(updated.company, updated.mobile_phone)
        ```
        """
        return self._client.send(
            calls.patch_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
                dialing_plan=dialing_plan,
                body=body,
            ),
            **options,
        )

    def read_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> PersonalContactResource:
        """Read one contact of the user, or several at once.

        Several ids are one request, answered with a result for each (207).

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts.
        Account feature ReadPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/readContact

        Args:
            contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`, or
                a list of them. Str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: PersonalContactResource; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        found = rc.api.external_contacts.read_contact(contact_id=contact.id)
        print(found.first_name, found.last_name, found.mobile_phone)
        ```
        """
        return self._client.send(
            calls.read_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def read_contact_upload_task(
        self,
        *,
        task_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AddressBookBulkUploadResponse:
        """Read how far an upload of contacts is.

        `results` names what was refused once the task has ended.

        `GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}`

        Rate group Light. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/getAddressBookBulkUploadTask

        Args:
            task_id: `id` of the task, from the answer that started or created it. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AddressBookBulkUploadResponse.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        found = rc.api.external_contacts.read_contact_upload_task(task_id=task.id)
        print(found.status, [error.message for error in found.results.errors])
        ```
        """
        return self._client.send(
            calls.read_contact_upload_task(
                task_id=task_id,
                account_id=account_id,
            ),
            **options,
        )

    def sync_address_book(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        sync_type: SyncAddressBookSyncType | Unset | None = UNSET,
        sync_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AddressBookSync:
        """Read the address book, and later only what changed in it.

        A full synchronisation (FSync) comes in pages by `page_id`; keep its `sync_token` for
        the next one (ISync), which answers deleted contacts too. After a token that is too old
        a full one is needed again.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync`

        Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts.
        Account feature ReadPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/syncAddressBook

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for
                what changed since the token. "FSync" or "ISync".
            sync_token: Token from `sync_info` of the answer before; needed for `ISync`. Str.
            per_page: Contacts on each page, at most 250, which is also the default. Int.
            page_id: Page to read: `next_page_id` of the answer before. Str or int.

        Returns:
            200: AddressBookSync.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for contact in rc.sync(external_contacts.sync_address_book()):
            print(contact.availability, contact.first_name, contact.last_name)
        ```
        """
        return self._client.send(
            calls.sync_address_book(
                account_id=account_id,
                extension_id=extension_id,
                sync_type=sync_type,
                sync_token=sync_token,
                per_page=per_page,
                page_id=page_id,
            ),
            **options,
        )

    def update_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        dialing_plan: str | Unset | None = UNSET,
        body: PersonalContactRequest | PersonalContactRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PersonalContactResource:
        """Replace a contact of the user, or several at once.

        Members that the body lacks are removed from the contact; to change a few only, use
        `rc.api.external_contacts.patch_contact`.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/updateContact

        Args:
            contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`, or
                a list of them. Str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            dialing_plan: Two-letter code of the country whose form numbers in the body have; by
                default that of the user. Str.
            body: PersonalContactRequest (json).

        Returns:
            200: PersonalContactResource; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        updated = rc.api.external_contacts.update_contact(
            contact_id=contact.id,
            body={"first_name": "Alan", "last_name": "Turing", "company": "NPL"},
        )
        print(updated.company, updated.mobile_phone or "no mobile phone any more")
        ```
        """
        return self._client.send(
            calls.update_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
                dialing_plan=dialing_plan,
                body=body,
            ),
            **options,
        )

    def update_favorite_contact_list(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: FavoriteCollection | FavoriteCollectionDict,
        **options: Unpack[RequestOptions],
    ) -> FavoriteContactList:
        """Replace the whole list of favourites of the user.

        What the body lacks is no longer a favourite: read the list, change it, and send it
        back.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

        Rate group Medium. App permission Contacts. User permission EditPersonalContacts.
        Account feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/updateFavoriteContactList

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: FavoriteCollection (json).

        Returns:
            200: FavoriteContactList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        favorites = rc.api.external_contacts.update_favorite_contact_list(
            body={"records": [{"id": 1, "contact_id": contact.id}]}
        )
        print([favorite.contact_id for favorite in favorites.records])
        ```
        """
        return self._client.send(
            calls.update_favorite_contact_list(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def upload_contacts(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: AddressBookBulkUploadRequest | AddressBookBulkUploadRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AddressBookBulkUploadResponse:
        """Add contacts to the personal address books of many users at once.

        At most 500 users and 10,000 contacts for each. The answer (202) is a task: read it with
        `rc.api.external_contacts.read_contact_upload_task`. No user sees the contacts of
        another.

        `POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts. Request body up to 20,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/addressBookBulkUpload

        Args:
            account_id: "~" is that of the user who is logged in.
            body: AddressBookBulkUploadRequest (json).

        Returns:
            202: AddressBookBulkUploadResponse.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        task = rc.api.external_contacts.upload_contacts(
            body={"records": [{"extension_id": my_id, "contacts": [
                {"first_name": "Alan", "mobile_phone": "+16505550171"},
                {"first_name": "Mary", "mobile_phone": "+16505550172"},
            ]}]}
        )
        print(task.id, rc.wait(task).status)
        ```
        """
        return self._client.send(
            calls.upload_contacts(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class ExternalContactsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: ExternalContactsApi) -> None:
            self.create_contact = raw(api.create_contact)
            self.delete_contact = raw(api.delete_contact)
            self.list_contacts = raw(api.list_contacts)
            self.list_favorite_contacts = raw(api.list_favorite_contacts)
            self.patch_contact = raw(api.patch_contact)
            self.read_contact = raw(api.read_contact)
            self.read_contact_upload_task = raw(api.read_contact_upload_task)
            self.sync_address_book = raw(api.sync_address_book)
            self.update_contact = raw(api.update_contact)
            self.update_favorite_contact_list = raw(api.update_favorite_contact_list)
            self.upload_contacts = raw(api.upload_contacts)

    class ExternalContactsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: ExternalContactsApi) -> None:
            self.create_contact = streaming(api.create_contact)
            self.delete_contact = streaming(api.delete_contact)
            self.list_contacts = streaming(api.list_contacts)
            self.list_favorite_contacts = streaming(api.list_favorite_contacts)
            self.patch_contact = streaming(api.patch_contact)
            self.read_contact = streaming(api.read_contact)
            self.read_contact_upload_task = streaming(api.read_contact_upload_task)
            self.sync_address_book = streaming(api.sync_address_book)
            self.update_contact = streaming(api.update_contact)
            self.update_favorite_contact_list = streaming(api.update_favorite_contact_list)
            self.upload_contacts = streaming(api.upload_contacts)
