# Written by `make generate` from spec/. Do not edit.
"""Posts: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.create_file_request import CreateFileRequest
    from ringkit_api.models.tm_add_file import TMAddFile
    from ringkit_api.models.tm_create_post_request import TMCreatePostRequest
    from ringkit_api.models.tm_post_info import TMPostInfo
    from ringkit_api.models.tm_posts_list import TMPostsList
    from ringkit_api.models.tm_update_post_request import TMUpdatePostRequest


_CREATE_FILE = Operation(
    id="createGlipFileNew",
    method="POST",
    path="/team-messaging/v1/files",
    rate_group="Heavy",
    results={200: "list[TMAddFile]"},
    payloads=(Payload("multipart", "CreateFileRequest", files={"body": "body"}),),
    max_body=30_000_000,
    app_permission="TeamMessaging",
)


def create_file(
    *, group_id: int | Unset = UNSET, name: str | Unset = UNSET, body: CreateFileRequest
) -> Call[list[TMAddFile]]:
    """Create file.

    `POST /team-messaging/v1/files`

    Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging. Request body
    up to 30,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipFileNew

    Args:
        group_id: int.
        name: str.
        body: CreateFileRequest (multipart).

    Returns:
        200: list[TMAddFile].

    Raises:
        APIStatusError: for an error status (described: 400, 415).
    """
    return Call(
        _CREATE_FILE,
        query={
            "groupId": group_id,
            "name": name,
        },
        body=body,
    )


_CREATE_POST = Operation(
    id="createGlipPostNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/posts",
    rate_group="Medium",
    results={201: "TMPostInfo"},
    payloads=(Payload("json", "TMCreatePostRequest"),),
    app_permission="TeamMessaging",
)


def create_post(*, chat_id: str | int, body: TMCreatePostRequest) -> Call[TMPostInfo]:
    """Create post.

    `POST /team-messaging/v1/chats/{chatId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipPostNew

    Args:
        chat_id: str or int.
        body: TMCreatePostRequest (json).

    Returns:
        201: TMPostInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404).
    """
    return Call(
        _CREATE_POST,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_DELETE_POST = Operation(
    id="deleteGlipPostNew",
    method="DELETE",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def delete_post(*, chat_id: str | int, post_id: str | int) -> Call[None]:
    """Delete post.

    `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/deleteGlipPostNew

    Args:
        chat_id: str or int.
        post_id: str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404).
    """
    return Call(
        _DELETE_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
    )


_PATCH_POST = Operation(
    id="patchGlipPostNew",
    method="PATCH",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Medium",
    results={200: "TMPostInfo"},
    payloads=(Payload("json", "TMUpdatePostRequest"),),
    app_permission="TeamMessaging",
)


def patch_post(
    *, chat_id: str | int, post_id: str | int, body: TMUpdatePostRequest
) -> Call[TMPostInfo]:
    """Patch post.

    `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/patchGlipPostNew

    Args:
        chat_id: str or int.
        post_id: str or int.
        body: TMUpdatePostRequest (json).

    Returns:
        200: TMPostInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).
    """
    return Call(
        _PATCH_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
        body=body,
    )


_READ_POST = Operation(
    id="readGlipPostNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Light",
    results={200: "TMPostInfo"},
    app_permission="TeamMessaging",
)


def read_post(*, chat_id: str | int, post_id: str | int) -> Call[TMPostInfo]:
    """Read post.

    `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostNew

    Args:
        chat_id: str or int.
        post_id: str or int.

    Returns:
        200: TMPostInfo.

    Raises:
        APIStatusError: for an error status (described: 404).
    """
    return Call(
        _READ_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
    )


_READ_POSTS = Operation(
    id="readGlipPostsNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/posts",
    rate_group="Medium",
    results={200: "TMPostsList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def read_posts(
    *, chat_id: str | int, record_count: int | Unset = UNSET, page_token: str | Unset = UNSET
) -> PagedCall[TMPostsList, TMPostInfo]:
    """Read posts.

    `GET /team-messaging/v1/chats/{chatId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostsNew

    Args:
        chat_id: str or int.
        record_count: int; at most 250; `30` if left out.
        page_token: str.

    Returns:
        200: TMPostsList.

    Raises:
        APIStatusError: for an error status.
    """
    return PagedCall(
        _READ_POSTS,
        path={
            "chatId": chat_id,
        },
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_READ_THREAD_POSTS = Operation(
    id="readGlipThreadPostsNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/threads/{threadId}/posts",
    rate_group="Medium",
    results={200: "TMPostsList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def read_thread_posts(
    *,
    chat_id: str | int,
    thread_id: str | int,
    record_count: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> PagedCall[TMPostsList, TMPostInfo]:
    """Read thread posts.

    `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipThreadPostsNew

    Args:
        chat_id: str or int.
        thread_id: str or int.
        record_count: int; at most 250; `30` if left out.
        page_token: str.

    Returns:
        200: TMPostsList.

    Raises:
        APIStatusError: for an error status (described: 404).
    """
    return PagedCall(
        _READ_THREAD_POSTS,
        path={
            "chatId": chat_id,
            "threadId": thread_id,
        },
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )
