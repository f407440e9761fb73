using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Journal;

internal sealed class OperationConfiguration : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> builder)
    {
        builder.ToTable("socle_operation");
        builder.Property(o => o.Mission).HasMaxLength(40);
        builder.Property(o => o.Nom).HasMaxLength(80);
        builder.Property(o => o.Motif).HasMaxLength(2000);
        builder.Ignore(o => o.Evenements);
        builder.HasIndex(o => o.A);
        builder.HasIndex(o => o.AgentId);
    }
}
