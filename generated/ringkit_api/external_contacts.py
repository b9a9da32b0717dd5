# Written by `make generate` from spec/. Do not edit.
"""External Contacts: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import (
    Bulk,
    BulkCall,
    Call,
    Operation,
    PagedCall,
    Paging,
    Payload,
    bulk_argument,
)
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    from ringkit_api.models.favorite_contact_resource import FavoriteContactResource
    from ringkit_api.models.personal_contact_request import PersonalContactRequest
    from ringkit_api.models.personal_contact_resource import PersonalContactResource


_CREATE_CONTACT = Operation(
    id="createContact",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact",
    rate_group="Heavy",
    results={200: "PersonalContactResource"},
    payloads=(Payload("json", "PersonalContactRequest"),),
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)


def create_contact(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    dialing_plan: str | Unset | None = UNSET,
    body: PersonalContactRequest | PersonalContactRequestDict,
) -> Call[PersonalContactResource]:
    """Add a contact to the address book of the user.

    Only this user sees it. An address book holds 10,000 contacts, and a full one refuses more
    (400). Many are added faster with `rc.api.external_contacts.upload_contacts`.

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
    return Call(
        _CREATE_CONTACT,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "dialingPlan": dialing_plan,
        },
        body=body,
    )


_DELETE_CONTACT = Operation(
    id="deleteContact",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
    rate_group="Heavy",
    results={204: "", 207: "*"},
    bulk=Bulk("contactId"),
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)


@bulk_argument("contact_id")
def delete_contact(
    *,
    contact_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> BulkCall[None]:
    """Delete one contact of the user, or several at once.

    Several ids are one request; if some are refused the answer has a result for each (207).

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

    Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
    feature EditPersonalContacts.

    Reference: https://developers.ringcentral.com/api-reference/External-Contacts/deleteContact

    Args:
        contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`, or a
            list of them. Str or int, one or several; at least 1 item.
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
    return BulkCall(
        _DELETE_CONTACT,
        path={
            "contactId": contact_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_LIST_CONTACTS = Operation(
    id="listContacts",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact",
    rate_group="Heavy",
    results={200: "ContactList"},
    paging=Paging("links", "records"),
    app_permission="ReadContacts",
    user_permission="ReadPersonalContacts",
)


def list_contacts(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    starts_with: str | Unset | None = UNSET,
    sort_by: ListContactsSortBy | Sequence[ListContactsSortBy] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    phone_number: str | Sequence[str] | Unset | None = UNSET,
) -> PagedCall[ContactList, PersonalContactResource]:
    """List the personal contacts of the user.

    They are the user's address book; colleagues are in
    `rc.api.internal_contacts.list_directory_entries`. To keep a copy up to date use
    `rc.api.external_contacts.sync_address_book`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact`

    Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts. Account
    feature ReadPersonalContacts.

    Reference: https://developers.ringcentral.com/api-reference/External-Contacts/listContacts

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        starts_with: List contacts whose first or last name begins with this, in upper or lower
            case. Str.
        sort_by: Members to sort by, in this order. "FirstName" or "LastName" or "Company", one
            or several.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        phone_number: List contacts that have one of these numbers, E.164. Str, one or several.

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
    return PagedCall(
        _LIST_CONTACTS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "startsWith": starts_with,
            "sortBy": sort_by,
            "page": page,
            "perPage": per_page,
            "phoneNumber": phone_number,
        },
    )


_LIST_FAVORITE_CONTACTS = Operation(
    id="listFavoriteContacts",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite",
    rate_group="Light",
    results={200: "FavoriteContactList"},
    paging=Paging("single", "records"),
    app_permission="ReadContacts",
    user_permission="ReadPersonalContacts",
)


def list_favorite_contacts(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> PagedCall[FavoriteContactList, FavoriteContactResource]:
    """List the favourites of the user: colleagues and personal contacts.

    Each names either an `extension_id` or a `contact_id`; read the contact itself by that.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

    Rate group Light. App permission ReadContacts. User permission ReadPersonalContacts. Account
    feature ReadPersonalContacts.

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
    return PagedCall(
        _LIST_FAVORITE_CONTACTS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_PATCH_CONTACT = Operation(
    id="patchContact",
    method="PATCH",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
    rate_group="Heavy",
    results={200: "PersonalContactResource"},
    payloads=(Payload("json", "PersonalContactRequest"),),
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)


def patch_contact(
    *,
    contact_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    dialing_plan: str | Unset | None = UNSET,
    body: PersonalContactRequest | PersonalContactRequestDict,
) -> Call[PersonalContactResource]:
    """Change some members of a contact of the user.

    What is left out stays, and a member that is sent as null is removed. One contact per call.

    `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

    Rate group Heavy. App permission Contacts. User permission EditPersonalContacts.

    Reference: https://developers.ringcentral.com/api-reference/External-Contacts/patchContact

    Args:
        contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`. Str or
            int.
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
    return Call(
        _PATCH_CONTACT,
        path={
            "contactId": contact_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "dialingPlan": dialing_plan,
        },
        body=body,
    )


_READ_CONTACT = Operation(
    id="readContact",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
    rate_group="Heavy",
    results={200: "PersonalContactResource", 207: "*"},
    bulk=Bulk("contactId"),
    app_permission="ReadContacts",
    user_permission="ReadPersonalContacts",
)


@bulk_argument("contact_id")
def read_contact(
    *,
    contact_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> BulkCall[PersonalContactResource]:
    """Read one contact of the user, or several at once.

    Several ids are one request, answered with a result for each (207).

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

    Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts. Account
    feature ReadPersonalContacts.

    Reference: https://developers.ringcentral.com/api-reference/External-Contacts/readContact

    Args:
        contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`, or a
            list of them. Str or int, one or several; at least 1 item.
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
    return BulkCall(
        _READ_CONTACT,
        path={
            "contactId": contact_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_CONTACT_UPLOAD_TASK = Operation(
    id="getAddressBookBulkUploadTask",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}",
    rate_group="Light",
    results={200: "AddressBookBulkUploadResponse"},
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)


def read_contact_upload_task(
    *, task_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[AddressBookBulkUploadResponse]:
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
    return Call(
        _READ_CONTACT_UPLOAD_TASK,
        path={
            "taskId": task_id,
            "accountId": account_id,
        },
    )


_SYNC_ADDRESS_BOOK = Operation(
    id="syncAddressBook",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync",
    rate_group="Heavy",
    results={200: "AddressBookSync"},
    paging=Paging("sync", "records"),
    app_permission="ReadContacts",
    user_permission="ReadPersonalContacts",
)


def sync_address_book(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    sync_type: SyncAddressBookSyncType | Unset | None = UNSET,
    sync_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_id: str | int | Unset | None = UNSET,
) -> PagedCall[AddressBookSync, PersonalContactResource]:
    """Read the address book, and later only what changed in it.

    A full synchronisation (FSync) comes in pages by `page_id`; keep its `sync_token` for the
    next one (ISync), which answers deleted contacts too. After a token that is too old a full
    one is needed again.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync`

    Rate group Heavy. App permission ReadContacts. User permission ReadPersonalContacts. Account
    feature ReadPersonalContacts.

    Reference: https://developers.ringcentral.com/api-reference/External-Contacts/syncAddressBook

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        sync_type: Kind of the synchronisation, `FSync` for everything anew, `ISync` for what
            changed since the token. "FSync" or "ISync".
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
    return PagedCall(
        _SYNC_ADDRESS_BOOK,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "syncType": sync_type,
            "syncToken": sync_token,
            "perPage": per_page,
            "pageId": page_id,
        },
    )


_UPDATE_CONTACT = Operation(
    id="updateContact",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}",
    rate_group="Heavy",
    results={200: "PersonalContactResource", 207: "*"},
    payloads=(Payload("json", "PersonalContactRequest"),),
    bulk=Bulk("contactId"),
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)


@bulk_argument("contact_id")
def update_contact(
    *,
    contact_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    dialing_plan: str | Unset | None = UNSET,
    body: PersonalContactRequest | PersonalContactRequestDict,
) -> BulkCall[PersonalContactResource]:
    """Replace a contact of the user, or several at once.

    Members that the body lacks are removed from the contact; to change a few only, use
    `rc.api.external_contacts.patch_contact`.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}`

    Rate group Heavy. App permission Contacts. User permission EditPersonalContacts. Account
    feature EditPersonalContacts.

    Reference: https://developers.ringcentral.com/api-reference/External-Contacts/updateContact

    Args:
        contact_id: The `id` of a contact, from `rc.api.external_contacts.list_contacts`, or a
            list of them. Str or int, one or several; at least 1 item.
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
    return BulkCall(
        _UPDATE_CONTACT,
        path={
            "contactId": contact_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "dialingPlan": dialing_plan,
        },
        body=body,
    )


_UPDATE_FAVORITE_CONTACT_LIST = Operation(
    id="updateFavoriteContactList",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite",
    rate_group="Medium",
    results={200: "FavoriteContactList"},
    payloads=(Payload("json", "FavoriteCollection"),),
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)


def update_favorite_contact_list(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: FavoriteCollection | FavoriteCollectionDict,
) -> Call[FavoriteContactList]:
    """Replace the whole list of favourites of the user.

    What the body lacks is no longer a favourite: read the list, change it, and send it back.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`

    Rate group Medium. App permission Contacts. User permission EditPersonalContacts. Account
    feature EditPersonalContacts.

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
    return Call(
        _UPDATE_FAVORITE_CONTACT_LIST,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_UPLOAD_CONTACTS = Operation(
    id="addressBookBulkUpload",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/address-book-bulk-upload",
    rate_group="Heavy",
    results={202: "AddressBookBulkUploadResponse"},
    payloads=(Payload("json", "AddressBookBulkUploadRequest"),),
    max_body=20_000_000,
    app_permission="Contacts",
    user_permission="EditPersonalContacts",
)


def upload_contacts(
    *,
    account_id: str | int | Unset = "~",
    body: AddressBookBulkUploadRequest | AddressBookBulkUploadRequestDict,
) -> Call[AddressBookBulkUploadResponse]:
    """Add contacts to the personal address books of many users at once.

    At most 500 users and 10,000 contacts for each. The answer (202) is a task: read it with
    `rc.api.external_contacts.read_contact_upload_task`. No user sees the contacts of another.

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
    return Call(
        _UPLOAD_CONTACTS,
        path={
            "accountId": account_id,
        },
        body=body,
    )
