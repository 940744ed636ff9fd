using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Witness checks: a private link by which a witness confirms or corrects their own points.</summary>
public sealed class WitnessCheckService(ConcordatContext context, EvidenceAccessService evidence, MailService mail)
{
    /// <summary>Makes a link. Returns its secret, which is shown once and kept nowhere; a link still out is withdrawn.</summary>
    /// <remarks>
    /// Where mail is set up and an address is given, the link is mailed too. The address stands closed in the waiting mail and nowhere
    /// else: of a witness in confidence it would say who they are.
    /// </remarks>
    public async Task<string> SendAsync(Guid witnessId, ActionContext by, CancellationToken cancellationToken = default, string? mailTo = null, string origin = "")
    {
        if (Given.IsGiven(mailTo) && (mailTo.Length > 254 || !System.Net.Mail.MailAddress.TryCreate(mailTo.Trim(), out _))) throw new RefusedException("Enter an email address in the right form, such as name@example.gov.uk, or leave it empty.", "MailTo");
        var (witness, access) = await evidence.ToChangeAsync<Witness>(witnessId, null, by, cancellationToken);
        if (access.Review.PublishedOn is not null) throw new RefusedException("The report has been published. Points are checked before that.");
        if (!await context.Set<KeyPoint>().AnyAsync(p => p.WitnessId == witnessId, cancellationToken)) throw new RefusedException("This witness has no key points to check. Record what they said first.");
        foreach (var earlier in await context.Set<WitnessCheck>().Where(c => c.WitnessId == witnessId).ToListAsync(cancellationToken))
        {
            if (earlier.IsOutAt(by.At)) earlier.Withdraw(by.At);
        }

        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var check = WitnessCheck.Send(by.NewKey(), witness, HashOf(secret), by.By.PersonId, by.At);
        context.Add(check);
        var reached = await PartnershipSettingsService.PublicAddressAsync(context, access.Review.PartnershipId, by.Today, cancellationToken) ?? origin;
        if (Given.IsGiven(mailTo) && mail.PutInConfidence(mailTo.Trim(), "Please check what we noted", TextOf(access.Review, $"{reached}/witness-check/{secret}", by.Today.AddDays(WitnessCheck.Days - 1))) is { } mailId) check.GoesBy(mailId);
        await context.SaveAsync(by, "Sent key points for checking", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
        return secret;
    }

    /// <summary>Takes a link back.</summary>
    public async Task WithdrawAsync(Guid checkId, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (check, access) = await evidence.ToChangeAsync<WitnessCheck>(checkId, null, by, cancellationToken);
        check.Withdraw(by.At);
        await context.SaveAsync(by, "Withdrew a witness check", EvidenceAccessService.Subject("witness check", check, access.Review), cancellationToken);
    }

    /// <summary>What whoever holds the link sees; null when there is no such link. Notes that it was opened.</summary>
    public async Task<WitnessCheckView?> OpenAsync(string secret, ActionContext by, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(secret, cancellationToken) is not var (check, witness, review)) return null;
        var reasons = check.ReasonsItCannotBeAnswered(review, by.At);
        if (reasons.Count > 0) return new WitnessCheckView(review.Title, null, check.ExpiresAt, [], reasons);
        if (check.OpenedAt is null)
        {
            check.Open(by.At);
            await context.SaveAsync(by, "Opened a witness check", Subject(check, review), cancellationToken);
        }

        var session = await context.Set<EvidenceSession>().AsNoTracking().SingleAsync(s => s.Id == witness.SessionId, cancellationToken);
        var points = await context.Set<KeyPoint>().AsNoTracking().Where(p => p.WitnessId == witness.Id).ToListAsync(cancellationToken);
        return new WitnessCheckView(review.Title, session.HeldOn, check.ExpiresAt, PointLine.Of(points), []);
    }

    /// <summary>Takes the witness's answers, one for every point. A correction stands beside the point until an officer decides.</summary>
    public async Task AnswerAsync(string secret, IReadOnlyDictionary<Guid, AnswerPoint> answers, ActionContext by, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(secret, cancellationToken) is not var (check, witness, review)) throw EvidenceAccessService.NotThere();
        RefusedException.ThrowIfAny(check.ReasonsItCannotBeAnswered(review, by.At));
        var points = PointLine.Of(await context.Set<KeyPoint>().Where(p => p.WitnessId == witness.Id).ToListAsync(cancellationToken));
        List<Reason> reasons = [];
        for (var i = 0; i < points.Count; i++)
        {
            var at = FormattableString.Invariant($"Answers[{i}].");
            if (!answers.TryGetValue(points[i].Point.Id, out var answer)) reasons.Add(new($"Say whether point {i + 1} is right.", at + nameof(AnswerPoint.Answer)));
            else if (answer.Answer == PointCheckAnswer.Corrected && !Given.IsGiven(answer.Correction)) reasons.Add(new($"Write what you said for point {i + 1}, or confirm it as it is.", at + nameof(AnswerPoint.Correction)));
            else context.Add(PointCheck.Record(by.NewKey(), check, points[i].Point, answer.Answer, answer.Correction, by.At));
        }

        if (reasons.Count > 0) context.ChangeTracker.Clear();
        RefusedException.ThrowIfAny(reasons);
        check.Answer(review, by.At);
        await context.SaveAsync(by, "Confirmed or corrected key points", Subject(check, review), cancellationToken);
    }

    /// <summary>The answers of a witness, with the points they are about, for those who may see them.</summary>
    public async Task<IReadOnlyList<(PointCheck Answer, KeyPoint Point)>> AnswersAsync(Review review, Guid witnessId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var found = await context.Set<PointCheck>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context)
            .Where(a => a.WitnessId == witnessId)
            .Join(context.Set<KeyPoint>(), a => a.KeyPointId, p => p.Id, (a, p) => new { a, p })
            .OrderBy(f => f.p.Order).ToListAsync(cancellationToken);
        return [.. found.Select(f => (f.a, f.p))];
    }

    /// <summary>Takes a correction into its point, or leaves the point as it is.</summary>
    public async Task DecideAsync(Guid answerId, bool take, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (answer, access) = await evidence.ToChangeAsync<PointCheck>(answerId, null, by, cancellationToken);
        var point = await context.Set<KeyPoint>().SingleAsync(p => p.Id == answer.KeyPointId, cancellationToken);
        answer.Decide(point, take);
        await context.SaveAsync(by, take ? "Took a correction into a key point" : "Left a key point as it was", EvidenceAccessService.Subject("key point", point, access.Review), cancellationToken);
    }

    private async Task<(WitnessCheck Check, Witness Witness, Review Review)?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = HashOf(secret);
        var check = await context.Set<WitnessCheck>().SingleOrDefaultAsync(c => c.TokenHash == hash, cancellationToken);
        if (check is null) return null;
        var witness = await context.Set<Witness>().SingleAsync(w => w.Id == check.WitnessId, cancellationToken);
        return (check, witness, await context.Reviews.SingleAsync(r => r.Id == check.ReviewId, cancellationToken));
    }

    private static string TextOf(Review review, string link, DateOnly until) =>
        $"Thank you for speaking to the review “{review.Title}”. Please read the points we noted from what you said, and confirm or correct each of them by {DateWords.For(until)}:\n\n{link}\n\nYou need no password. Do not pass the link on: whoever has it can answer for you.\n";

    private static AuditSubject Subject(WitnessCheck check, Review review) => EvidenceAccessService.Subject("witness check", check, review);

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
