using Concordat.Domain.Reviews.ThemeFinding;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews.ThemeFinding;

public sealed class WordStemTests
{
    // The examples of Porter's paper, carried through all five steps.
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("feed", "feed")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflat")]
    [InlineData("troubled", "troubl")]
    [InlineData("sized", "size")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("hissing", "hiss")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("operator", "oper")]
    [InlineData("decisiveness", "decis")]
    [InlineData("hopefulness", "hope")]
    [InlineData("formative", "form")]
    [InlineData("electrical", "electr")]
    [InlineData("revival", "reviv")]
    [InlineData("allowance", "allow")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("effective", "effect")]
    [InlineData("probate", "probat")]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    [InlineData("controll", "control")]
    [InlineData("roll", "roll")]
    [InlineData("generalizations", "gener")]
    [InlineData("oscillators", "oscil")]
    public void Of_PortersExamples_AreHis(string word, string stem) => WordStem.Of(word).ShouldBe(stem);

    [Theory]
    [InlineData("recruiting", "recruitment")]
    [InlineData("standardisation", "standardise")]
    [InlineData("collections", "collected")]
    [InlineData("policy", "policies")]
    public void Of_FormsOfOneWord_AreOne(string one, string other) => WordStem.Of(one).ShouldBe(WordStem.Of(other));

    [Theory]
    [InlineData("community", "communication")]
    [InlineData("parks", "parking")]
    [InlineData("governance", "government")]
    [InlineData("experience", "experiment")]
    [InlineData("house", "housing")]
    public void Of_WordsCouncilsKeepApart_AreTwo(string one, string other) => WordStem.Of(one).ShouldNotBe(WordStem.Of(other));

    [Theory]
    [InlineData("at")]
    [InlineData("s113")]
    [InlineData("café")]
    [InlineData("")]
    public void Of_WhatIsNotAWordOfLetters_IsItself(string word) => WordStem.Of(word).ShouldBe(word);
}
