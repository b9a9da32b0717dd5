# Written by `make generate` from spec/. Do not edit.
"""Extensions: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Bulk, Call, Operation, PagedCall, Paging, Payload
from ringkit._call.deprecation import deprecated
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.extensions import (
        BatchProvisionUsersRequestDict,
        BulkAssignSmsRecipientsRequestDict,
        BulkDeleteUsersRequestDict,
        ExtensionBulkUpdateRequestDict,
        ExtensionCreationRequestDict,
        ExtensionUpdateRequestDict,
    )
    from ringkit_api.enumerations import (
        AllExtensionTypesEnum,
        ExtensionStatusEnumFull,
        TemplateType,
    )
    from ringkit_api.models.batch_provision_users_request import BatchProvisionUsersRequest
    from ringkit_api.models.batch_provision_users_response import BatchProvisionUsersResponse
    from ringkit_api.models.bulk_assign_sms_recipients_request import BulkAssignSmsRecipientsRequest
    from ringkit_api.models.bulk_delete_users_request import BulkDeleteUsersRequest
    from ringkit_api.models.bulk_delete_users_response import BulkDeleteUsersResponse
    from ringkit_api.models.extension_bulk_update_request import ExtensionBulkUpdateRequest
    from ringkit_api.models.extension_bulk_update_task_resource import (
        ExtensionBulkUpdateTaskResource,
    )
    from ringkit_api.models.extension_creation_request import ExtensionCreationRequest
    from ringkit_api.models.extension_details import ExtensionDetails
    from ringkit_api.models.extension_list import ExtensionList
    from ringkit_api.models.extension_list_info import ExtensionListInfo
    from ringkit_api.models.extension_update_request import ExtensionUpdateRequest
    from ringkit_api.models.sms_recipients_resource import SmsRecipientsResource
    from ringkit_api.models.template_info import TemplateInfo
    from ringkit_api.models.user_templates import UserTemplates


_ASSIGN_SMS_RECIPIENTS = Operation(
    id="bulkAssignSmsRecipients",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "BulkAssignSmsRecipientsRequest"),),
    app_permission="EditExtensions",
)


def assign_sms_recipients(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: BulkAssignSmsRecipientsRequest | BulkAssignSmsRecipientsRequestDict,
) -> Call[None]:
    """Add and remove recipients of the texts to a call queue.

    Give at least one of the two lists: one extension in each, or up to 50 where the account has
    message threads.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

    Rate group Medium. App permission EditExtensions. Account feature EditExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/bulkAssignSmsRecipients

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: BulkAssignSmsRecipientsRequest (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    rc.api.extensions.assign_sms_recipients(
        extension_id=queue_id, body={"added_extension_ids": [my_id]}
    )
    print(my_id, "receives the texts of the queue")
    ```
    """
    return Call(
        _ASSIGN_SMS_RECIPIENTS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_CREATE_EXTENSION = Operation(
    id="createExtension",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension",
    rate_group="Medium",
    results={200: "ExtensionDetails"},
    payloads=(Payload("json", "ExtensionCreationRequest"),),
    app_permission="EditAccounts",
    user_permission="AddRemoveUsers",
)


def create_extension(
    *,
    account_id: str | int | Unset = "~",
    body: ExtensionCreationRequest | ExtensionCreationRequestDict,
) -> Call[ExtensionDetails]:
    """Create a user or another extension.

    A first name and an e-mail address are needed; an address or number that another extension
    has is refused (400). Without `password` one is made.

    `POST /restapi/v1.0/account/{accountId}/extension`

    Rate group Medium. App permission EditAccounts. User permission AddRemoveUsers. Account
    feature EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/createExtension

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ExtensionCreationRequest (json).

    Returns:
        200: ExtensionDetails.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    created = rc.api.extensions.create_extension(
        body={"type": "User", "extension_number": "301", "contact": {
            "first_name": "Grace", "last_name": "Hopper",
            "email": "grace@example.com",
        }}
    )
    print(created.id, created.name, created.status)
    ```
    """
    return Call(
        _CREATE_EXTENSION,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_EXTENSION = Operation(
    id="deleteExtension",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditAccounts",
    user_permission="AddRemoveUsers",
)


@deprecated("deleteExtension is deprecated by RingCentral")
def delete_extension(
    *,
    extension_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    save_phone_lines: bool | Unset | None = UNSET,
    save_phone_numbers: bool | Unset | None = UNSET,
) -> Call[None]:
    """Delete an extension.

    It is deprecated in favour of `rc.api.extensions.delete_extensions`. Direct numbers stay
    with the company by default, digital lines are deleted with the user.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

    Rate group Medium. App permission EditAccounts. User permission AddRemoveUsers. Account
    feature EditUsers. Deprecated.

    Reference: https://developers.ringcentral.com/api-reference/User-Settings/deleteExtension

    Args:
        extension_id: Str or int; `"~"` if left out.
        account_id: "~" is that of the user who is logged in.
        save_phone_lines: Keep the digital lines of the user, with their phones, in the
            inventory. Bool; `false` if left out.
        save_phone_numbers: Keep the direct numbers as numbers of the company; otherwise they
            leave the account. Bool; `true` if left out.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.extensions.delete_extension(extension_id=created.id)
    print("deleted", created.name)
    ```
    """
    return Call(
        _DELETE_EXTENSION,
        path={
            "extensionId": extension_id,
            "accountId": account_id,
        },
        query={
            "savePhoneLines": save_phone_lines,
            "savePhoneNumbers": save_phone_numbers,
        },
    )


_DELETE_EXTENSIONS = Operation(
    id="bulkDeleteUsersV2",
    method="DELETE",
    path="/restapi/v2/accounts/{accountId}/extensions",
    rate_group="Heavy",
    results={200: "BulkDeleteUsersResponse"},
    payloads=(Payload("json", "BulkDeleteUsersRequest"),),
    bulk=Bulk("id", 50, place="body"),
    app_permission="EditAccounts",
    user_permission="Users",
)


def delete_extensions(
    *,
    account_id: str | int | Unset = "~",
    body: BulkDeleteUsersRequest | BulkDeleteUsersRequestDict,
) -> Call[BulkDeleteUsersResponse]:
    """Delete users, and keep or give up their numbers and phones.

    At most 50 users per call, of the types User and Limited. The answer is 200 even when some
    are refused: look at `bulk_item_successful` of each record.

    `DELETE /restapi/v2/accounts/{accountId}/extensions`

    Rate group Heavy. App permission EditAccounts. User permission Users. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/User-Settings/bulkDeleteUsersV2

    Args:
        account_id: "~" is that of the user who is logged in.
        body: BulkDeleteUsersRequest (json).

    Returns:
        200: BulkDeleteUsersResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    done = rc.api.extensions.delete_extensions(
        body={"records": [{"id": created.id}]}
    )
    for record in done.records:
        print(record.id, record.bulk_item_successful)
    ```
    """
    return Call(
        _DELETE_EXTENSIONS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_LIST_EXTENSIONS = Operation(
    id="listExtensions",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension",
    rate_group="Medium",
    results={200: "ExtensionList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_extensions(
    *,
    account_id: str | int | Unset = "~",
    extension_number: str | Unset | None = UNSET,
    email: str | Sequence[str] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    status: ExtensionStatusEnumFull | Sequence[ExtensionStatusEnumFull] | Unset | None = UNSET,
    type: AllExtensionTypesEnum | Sequence[AllExtensionTypesEnum] | Unset | None = UNSET,
) -> PagedCall[ExtensionList, ExtensionListInfo]:
    """List the extensions of the account: users, queues, menus and all others.

    Filter by `type` and `status`: without them people, call queues and disabled extensions are
    mixed. Call queues are of the type Department; `email` finds a user.

    `GET /restapi/v1.0/account/{accountId}/extension`

    Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/listExtensions

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_number: List only the extension with this short number. Str; at most 8
            characters.
        email: List only the extensions with one of these e-mail addresses. Str, one or several;
            each at most 254 characters.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.
        status: States to list; Unassigned are extensions without a number. All if left out.
            "Enabled" or "Disabled" or "Frozen" or "NotActivated" or "Unassigned", one or
            several.
        type: Kinds of extensions to list; Department is a call queue. AllExtensionTypesEnum,
            one or several.

    Returns:
        200: ExtensionList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for extension in rc.api.extensions.list_extensions(
        type=["User"], status=["Enabled"]
    ):
        print(extension.extension_number, extension.name)
    ```
    """
    return PagedCall(
        _LIST_EXTENSIONS,
        path={
            "accountId": account_id,
        },
        query={
            "extensionNumber": extension_number,
            "email": email,
            "page": page,
            "perPage": per_page,
            "status": status,
            "type": type,
        },
    )


_LIST_SMS_RECIPIENTS = Operation(
    id="getSmsRecipients",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients",
    rate_group="Light",
    results={200: "SmsRecipientsResource"},
    app_permission="ReadAccounts",
)


def list_sms_recipients(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> Call[SmsRecipientsResource]:
    """List who gets the texts that are sent to a call queue.

    Each record says whether the extension can be made the assignee of a message thread and has
    the licence for threads.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`

    Rate group Light. App permission ReadAccounts. Account feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/getSmsRecipients

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: SmsRecipientsResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.extensions.list_sms_recipients(extension_id=queue_id)
    for recipient in found.sms_recipients:
        print(recipient.extension_number, recipient.name)
    ```
    """
    return Call(
        _LIST_SMS_RECIPIENTS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_LIST_USER_TEMPLATES = Operation(
    id="listUserTemplates",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/templates",
    rate_group="Medium",
    results={200: "UserTemplates"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def list_user_templates(
    *,
    account_id: str | int | Unset = "~",
    type: TemplateType | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[UserTemplates, TemplateInfo]:
    """List the templates that administrators have made for settings of users.

    Only name and type of each are shown, not the settings in it.

    `GET /restapi/v1.0/account/{accountId}/templates`

    Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
    feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/listUserTemplates

    Args:
        account_id: "~" is that of the user who is logged in.
        type: What the template sets; all if left out. "CallHandling" or "CallQueueCallHandling"
            or "CallQueueSettings" or "KeyTemplates" or "LimitedExtensions" or
            "SiteCallHandling" or "UserSettings".
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: UserTemplates.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for template in rc.api.extensions.list_user_templates(type="CallHandling"):
        print(template.id, template.name, template.last_modified_time)
    ```
    """
    return PagedCall(
        _LIST_USER_TEMPLATES,
        path={
            "accountId": account_id,
        },
        query={
            "type": type,
            "page": page,
            "perPage": per_page,
        },
    )


_PROVISION_USERS = Operation(
    id="postBatchProvisionUsers",
    method="POST",
    path="/restapi/v2/accounts/{accountId}/batch-provisioning/users",
    rate_group="Heavy",
    results={200: "BatchProvisionUsersResponse"},
    payloads=(Payload("json", "BatchProvisionUsersRequest"),),
    app_permission="EditAccounts",
)


def provision_users(
    *,
    account_id: str | int | Unset = "~",
    body: BatchProvisionUsersRequest | BatchProvisionUsersRequestDict,
) -> Call[BatchProvisionUsersResponse]:
    """Create several users at once, each with number and phone.

    At most ten users per call, each with one role and one phone of the company. The answer is
    200 whatever happened to the items: look at `successful` of each result.

    `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`

    Rate group Heavy. App permission EditAccounts.

    Reference: https://developers.ringcentral.com/api-reference/User-Settings/postBatchProvisionUsers

    Args:
        account_id: "~" is that of the user who is logged in.
        body: BatchProvisionUsersRequest (json).

    Returns:
        200: BatchProvisionUsersResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    done = rc.api.extensions.provision_users(
        body={"records": [{"status": "Enabled", "contact": {
            "first_name": "Grace", "last_name": "Hopper",
            "email": "grace@example.com",
        }}]}
    )
    print([result.successful for result in done.results])
    ```
    """
    return Call(
        _PROVISION_USERS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_READ_EXTENSION = Operation(
    id="readExtension",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}",
    rate_group="Light",
    results={200: "ExtensionDetails"},
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def read_extension(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> Call[ExtensionDetails]:
    """Read a user or another extension, with roles, features and settings.

    With "~" this is the user who is logged in, the usual first call after a login. Only then is
    `service_features` in the answer, which says what the licence includes.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`

    Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/User-Settings/readExtension

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: ExtensionDetails.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    me = rc.api.extensions.read_extension()
    print(me.extension_number, me.name, me.contact.email)
    ```
    """
    return Call(
        _READ_EXTENSION,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_EXTENSION_UPDATE_TASK = Operation(
    id="getExtensionBulkUpdateTask",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
    rate_group="Light",
    results={200: "ExtensionBulkUpdateTaskResource"},
    app_permission="EditExtensions",
    user_permission="EditExtensionInfo",
)


def read_extension_update_task(
    *, task_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[ExtensionBulkUpdateTaskResource]:
    """Read how far a change of many extensions is.

    A completed task can hold failures: `result` says for each extension whether it was changed,
    and why not.

    `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

    Rate group Light. App permission EditExtensions. User permission EditExtensionInfo. Account
    feature EditExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/getExtensionBulkUpdateTask

    Args:
        task_id: `id` of the task, from the answer that started or created it. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: ExtensionBulkUpdateTaskResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.extensions.read_extension_update_task(task_id=task.id)
    print(found.status, found.last_modified_time)
    ```
    """
    return Call(
        _READ_EXTENSION_UPDATE_TASK,
        path={
            "taskId": task_id,
            "accountId": account_id,
        },
    )


_READ_USER_TEMPLATE = Operation(
    id="readUserTemplate",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/templates/{templateId}",
    rate_group="Light",
    results={200: "TemplateInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def read_user_template(
    *, template_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[TemplateInfo]:
    """Read name and type of a settings template.

    The settings in it are not part of the answer.

    `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

    Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
    feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/readUserTemplate

    Args:
        template_id: The `id` of a template, from `rc.api.extensions.list_user_templates`. Str
            or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: TemplateInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    template = rc.api.extensions.read_user_template(template_id=template_id)
    print(template.name, template.type, template.creation_time)
    ```
    """
    return Call(
        _READ_USER_TEMPLATE,
        path={
            "templateId": template_id,
            "accountId": account_id,
        },
    )


_UPDATE_EXTENSION = Operation(
    id="updateExtension",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}",
    rate_group="Medium",
    results={200: "ExtensionDetails"},
    payloads=(Payload("json", "ExtensionUpdateRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserInfo OR EditUserCredentials",
)


def update_extension(
    *,
    extension_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: ExtensionUpdateRequest | ExtensionUpdateRequestDict,
) -> Call[ExtensionDetails]:
    """Change a user: name, number, state, password, settings.

    What is left out stays. A new password ends all sessions of the user. With the `status`
    Disabled the user cannot log in, and nothing is deleted.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`

    Rate group Medium. App permission EditExtensions. User permission EditUserInfo OR
    EditUserCredentials. Account feature EditExtensionInfo OR EditCredentials.

    Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateExtension

    Args:
        extension_id: Str or int; `"~"` if left out.
        account_id: "~" is that of the user who is logged in.
        body: ExtensionUpdateRequest (json).

    Returns:
        200: ExtensionDetails.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    updated = rc.api.extensions.update_extension(
        extension_id="~",
        body={"contact": {"job_title": "Engineer", "department": "Research"}},
    )
    print(updated.name, updated.contact.job_title)
    ```
    """
    return Call(
        _UPDATE_EXTENSION,
        path={
            "extensionId": extension_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_EXTENSIONS = Operation(
    id="extensionBulkUpdate",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension-bulk-update",
    rate_group="Heavy",
    results={200: "ExtensionBulkUpdateTaskResource"},
    payloads=(Payload("json", "ExtensionBulkUpdateRequest"),),
    app_permission="EditExtensions",
    user_permission="EditExtensionInfo",
)


def update_extensions(
    *,
    account_id: str | int | Unset = "~",
    body: ExtensionBulkUpdateRequest | ExtensionBulkUpdateRequestDict,
) -> Call[ExtensionBulkUpdateTaskResource]:
    """Change many extensions with one task.

    At most 500 extensions per call. The answer is only a task: read it with
    `rc.api.extensions.read_extension_update_task`, and look there for the extensions that were
    refused.

    `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`

    Rate group Heavy. App permission EditExtensions. User permission EditExtensionInfo. Account
    feature EditExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Extensions/extensionBulkUpdate

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ExtensionBulkUpdateRequest (json).

    Returns:
        200: ExtensionBulkUpdateTaskResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    department = ContactInfoUpdateRequest(department="Research")
    task = rc.api.extensions.update_extensions(
        body={"records": [{"id": my_id, "contact": department}]}
    )
    print(task.id, rc.wait(task).status)
    ```
    """
    return Call(
        _UPDATE_EXTENSIONS,
        path={
            "accountId": account_id,
        },
        body=body,
    )
