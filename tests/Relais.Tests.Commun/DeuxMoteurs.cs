using Relais.Application.Socle.Donnees;
using Xunit;

namespace Relais.Tests.Commun;

/// <summary>The engines a handler's test runs on: <c>[Theory, ClassData(typeof(DeuxMoteurs))]</c>.</summary>
public sealed class DeuxMoteurs : TheoryData<MoteurDeBase>
{
    public DeuxMoteurs()
    {
        Add(MoteurDeBase.Sqlite);
        Add(MoteurDeBase.Postgres);
    }
}
