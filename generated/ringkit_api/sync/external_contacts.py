# Written by `make generate` from spec/. Do not edit.
"""External Contacts for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import external_contacts as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
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

    def address_book_bulk_upload(
        self, *, account_id: str | int = "~", body: AddressBookBulkUploadRequest
    ) -> AddressBookBulkUploadResponse:
        """Address book bulk upload.

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
        """
        return self._client.send(
            calls.address_book_bulk_upload(
                account_id=account_id,
                body=body,
            )
        )

    def create_contact(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | Unset = UNSET,
        body: PersonalContactRequest,
    ) -> PersonalContactResource:
        """Create contact.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/createContact

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            dialing_plan: str.
            body: PersonalContactRequest (json).

        Returns:
            200: PersonalContactResource.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.create_contact(
                account_id=account_id,
                extension_id=extension_id,
                dialing_plan=dialing_plan,
                body=body,
            )
        )

    def delete_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
    ) -> None:
        """Delete contact.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/deleteContact

        Args:
            contact_id: str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.delete_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def get_address_book_bulk_upload_task(
        self, *, task_id: str | int, account_id: str | int = "~"
    ) -> AddressBookBulkUploadResponse:
        """Get address book bulk upload task.

        `GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}`

        Rate group Light. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/getAddressBookBulkUploadTask

        Args:
            task_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AddressBookBulkUploadResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.get_address_book_bulk_upload_task(
                task_id=task_id,
                account_id=account_id,
            )
        )

    def list_contacts(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        starts_with: str | Unset = UNSET,
        sort_by: ListContactsSortBy | Sequence[ListContactsSortBy] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        phone_number: str | Sequence[str] | Unset = UNSET,
    ) -> ContactList:
        """List contacts.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

        Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts.
        Account feature ReadPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/listContacts

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            starts_with: str.
            sort_by: "FirstName" or "LastName" or "Company", one or several.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.
            phone_number: str, one or several.

        Returns:
            200: ContactList.

        Raises:
            APIStatusError: for an error status.
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
            )
        )

    def list_favorite_contacts(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> FavoriteContactList:
        """List favorite contacts.

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
        """
        return self._client.send(
            calls.list_favorite_contacts(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def patch_contact(
        self,
        *,
        contact_id: int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | Unset = UNSET,
        body: PersonalContactRequest,
    ) -> PersonalContactResource:
        """Patch contact.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/patchContact

        Args:
            contact_id: int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            dialing_plan: str.
            body: PersonalContactRequest (json).

        Returns:
            200: PersonalContactResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.patch_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
                dialing_plan=dialing_plan,
                body=body,
            )
        )

    def read_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
    ) -> PersonalContactResource:
        """Read contact.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts.
        Account feature ReadPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/readContact

        Args:
            contact_id: str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: PersonalContactResource; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def sync_address_book(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        sync_type: SyncAddressBookSyncType | Unset = UNSET,
        sync_token: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page_id: int | Unset = UNSET,
    ) -> AddressBookSync:
        """Sync address book.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync`

        Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts.
        Account feature ReadPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/syncAddressBook

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            sync_type: "FSync" or "ISync".
            sync_token: str.
            per_page: int.
            page_id: int.

        Returns:
            200: AddressBookSync.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.sync_address_book(
                account_id=account_id,
                extension_id=extension_id,
                sync_type=sync_type,
                sync_token=sync_token,
                per_page=per_page,
                page_id=page_id,
            )
        )

    def update_contact(
        self,
        *,
        contact_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        dialing_plan: str | Unset = UNSET,
        body: PersonalContactRequest,
    ) -> PersonalContactResource:
        """Update contact.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

        Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
        feature EditPersonalContacts.

        Reference: https://developers.ringcentral.com/api-reference/External-Contacts/updateContact

        Args:
            contact_id: str or int, one or several; at least 1 item.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            dialing_plan: str.
            body: PersonalContactRequest (json).

        Returns:
            200: PersonalContactResource; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.update_contact(
                contact_id=contact_id,
                account_id=account_id,
                extension_id=extension_id,
                dialing_plan=dialing_plan,
                body=body,
            )
        )

    def update_favorite_contact_list(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: FavoriteCollection,
    ) -> FavoriteContactList:
        """Update favorite contact list.

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
        """
        return self._client.send(
            calls.update_favorite_contact_list(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
