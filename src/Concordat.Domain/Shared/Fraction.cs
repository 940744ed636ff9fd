using System.Globalization;
using System.Numerics;

namespace Concordat.Domain.Shared;

/// <summary>An exact fraction in its lowest terms, for quotas and shares that may not be rounded on the way.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _denominator;

    /// <exception cref="DivideByZeroException">The denominator is nought.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException("A fraction has a denominator other than nought.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public static Fraction operator +(Fraction left, Fraction right) => new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static implicit operator Fraction(int whole) => new(whole, 1);

    public static Fraction FromInt32(int whole) => whole;

    public static Fraction Add(Fraction left, Fraction right) => left + right;

    public static Fraction Subtract(Fraction left, Fraction right) => left - right;

    public static Fraction Multiply(Fraction left, Fraction right) => left * right;

    public Fraction Abs() => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>The greatest whole number that is not greater.</summary>
    public int Floor() => (int)(Numerator.Sign < 0 && !Denominator.IsOne ? (Numerator / Denominator) - 1 : Numerator / Denominator);

    /// <summary>The nearest whole number; a half goes up.</summary>
    public int RoundHalfUp() => (this + new Fraction(1, 2)).Floor();

    public double ToDouble() => (double)Numerator / (double)Denominator;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>"7/25"; a whole number has no denominator.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
