namespace Concordat.Application.Reviews;

/// <summary>Something a review still lacks, the words of the link that mends it, and the page it leads to.</summary>
public sealed record ReviewToSettle(string Sentence, string WhatToDo, string Page);
